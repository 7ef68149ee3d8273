// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Defined where a sanitizer keeps what is freed and takes much memory of its own, so that nothing can be said
/// about how much the program takes.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) // GCC
#define TRYBOTH_SANITIZED
#elif defined(__has_feature) // clang
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define TRYBOTH_SANITIZED
#endif
#endif
