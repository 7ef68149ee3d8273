-- SPDX-License-Identifier: GPL-3.0-or-later
-- What one said once about other programs' files, so that the next import need not ask again: which energy a mood means,
-- which column of a table is what. The names of moods are private words, so they are kept here and not in settings.

CREATE TABLE import_choice (
    id    TEXT PRIMARY KEY NOT NULL, -- 'mood/<name, folded>', 'columns/<names of the header>', 'address/<e-mail>'
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
