// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk.h"

#include "exchange/keys.h"

namespace tryboth {

Desk::Desk(std::unique_ptr<Journal> file, CoachContent content, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_content(std::move(content))
{
    connect(m_file.get(), &Journal::changed, this,
            [this](const TouchedRows &rows) { Q_EMIT changed(rows.tables); });
}

Result<void> Desk::apply(const QString &label, const Edit &edit)
{
    return m_file->apply(label, [&](Stores &stores) { return edit(stores.desk); });
}

void Desk::useContent(const Content &content, const CoachContent &coachContent)
{
    m_file->useContent(content);
    m_content = coachContent;
}

Result<KeyPair> Desk::ownKey()
{
    const auto known = stores().ownKey.find();
    if (!known) {
        return tl::unexpected(known.error());
    }
    if (*known) {
        return **known;
    }
    const KeyPair made = newKeyPair(clock().now());
    return m_file->applyWithoutUndo([&](Stores &stores) { return stores.desk.ownKey.set(made); }).map([&] {
        return made;
    });
}

Result<KeyPair> ownKeyOf(JournalCore &core)
{
    const auto known = core.stores().desk.ownKey.find();
    if (!known) {
        return tl::unexpected(known.error());
    }
    if (*known) {
        return **known;
    }
    const KeyPair made = newKeyPair(core.clock().now());
    return core.apply([&](Stores &stores) { return stores.desk.ownKey.set(made); }).map([&](const Change &) {
        return made;
    });
}

} // namespace tryboth
