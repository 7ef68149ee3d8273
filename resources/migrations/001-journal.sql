-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first journal: whose it is, kinds of work, check-ins, imports, saved searches.
--
-- Conventions: ids are UUIDs in text form; created, modified, deleted, recorded are UTC milliseconds; day is a Julian day
-- number and minute a minute of that day as the wall clock showed them. Every table has a primary key, because undo is a
-- changeset and changesets find rows by key. Checks spell their words out, because SQLite builds a table of its own for
-- every row that is compared with a list of more than two.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE profile (
    id                       TEXT PRIMARY KEY NOT NULL CHECK (id = 'profile'),
    display_name             TEXT NOT NULL DEFAULT '',
    zone                     TEXT NOT NULL DEFAULT '',
    locale                   TEXT NOT NULL DEFAULT '',
    week_start               INTEGER NOT NULL DEFAULT 1 CHECK (week_start BETWEEN 1 AND 7),
    five_year_interval_weeks INTEGER NOT NULL DEFAULT 8 CHECK (five_year_interval_weeks BETWEEN 4 AND 26),
    reminder                 INTEGER CHECK (reminder BETWEEN 0 AND 1439)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_run (
    id       TEXT PRIMARY KEY NOT NULL,
    at       INTEGER NOT NULL,
    format   TEXT NOT NULL,
    name     TEXT NOT NULL DEFAULT '',
    added    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Own kinds of work, and changes to shipped ones. Shipped ones themselves live with the texts, in the reader's language.
CREATE TABLE activity_type (
    id         TEXT PRIMARY KEY NOT NULL,
    created    INTEGER NOT NULL,
    modified   INTEGER NOT NULL,
    rev        INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
    label      TEXT NOT NULL,
    focus      TEXT NOT NULL CHECK (focus = 'people' OR focus = 'technical' OR focus = 'mixed'),
    minutes    INTEGER NOT NULL,
    aliases    TEXT NOT NULL DEFAULT '[]',
    hidden     INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
    import_run TEXT REFERENCES import_run (id)
) STRICT, WITHOUT ROWID;

-- position says where an entry stands in the journal: day, minute and order of writing in one ascending number. Paging,
-- ranges and the newest hits of a search all walk it, so it is also the row id of the search index.
CREATE TABLE check_in (
    id                 TEXT PRIMARY KEY NOT NULL,
    created            INTEGER NOT NULL,
    modified           INTEGER NOT NULL,
    rev                INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
    deleted            INTEGER,
    position           INTEGER NOT NULL UNIQUE,
    day                INTEGER NOT NULL,
    minute             INTEGER CHECK (minute BETWEEN 0 AND 1439),
    utc_offset         INTEGER NOT NULL CHECK (utc_offset BETWEEN -840 AND 840),
    zone               TEXT NOT NULL DEFAULT '',
    recorded           INTEGER NOT NULL,
    activity           TEXT NOT NULL,
    title              TEXT NOT NULL DEFAULT '',
    minutes            INTEGER CHECK (minutes BETWEEN 1 AND 1440),
    focus              TEXT NOT NULL CHECK (focus = 'people' OR focus = 'technical' OR focus = 'mixed'),
    energy             INTEGER CHECK (energy BETWEEN -3 AND 3),
    engagement         INTEGER CHECK (engagement BETWEEN 1 AND 5),
    scale_version      INTEGER NOT NULL,
    chosen             TEXT CHECK (chosen = 'mine' OR chosen = 'asked' OR chosen = 'required'),
    context            INTEGER NOT NULL DEFAULT 0,
    note               TEXT NOT NULL DEFAULT '',
    experiment_session TEXT,
    origin             TEXT NOT NULL CHECK (origin = 'typed' OR origin = 'calendar' OR origin = 'import'),
    starred            INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1)),
    waiting            INTEGER NOT NULL DEFAULT 0 CHECK (waiting IN (0, 1)),
    source             TEXT NOT NULL DEFAULT '',
    source_id          TEXT NOT NULL DEFAULT '',
    import_run         TEXT REFERENCES import_run (id)
) STRICT;

CREATE INDEX check_in_by_activity ON check_in (activity, position) WHERE deleted IS NULL;
CREATE INDEX check_in_rated ON check_in (day, focus, energy, minutes, activity, minute, chosen)
    WHERE energy IS NOT NULL AND deleted IS NULL;
CREATE INDEX check_in_waiting ON check_in (position) WHERE waiting = 1 AND deleted IS NULL;
CREATE INDEX check_in_trash ON check_in (deleted) WHERE deleted IS NOT NULL;
CREATE UNIQUE INDEX check_in_source ON check_in (source, source_id) WHERE source_id <> '';
CREATE INDEX check_in_import ON check_in (import_run) WHERE import_run IS NOT NULL;

-- folded is the tag as search sees it: lower case, no diacritics.
CREATE TABLE check_in_tag (
    check_in TEXT NOT NULL REFERENCES check_in (id) ON DELETE CASCADE,
    place    INTEGER NOT NULL,
    tag      TEXT NOT NULL,
    folded   TEXT NOT NULL,
    PRIMARY KEY (check_in, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX check_in_tag_by_name ON check_in_tag (folded, check_in);

CREATE TABLE saved_filter (
    id       TEXT PRIMARY KEY NOT NULL,
    created  INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    name     TEXT NOT NULL,
    query    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The index keeps no copy of the text. search_fold() is the program's own function: it makes NFC and NFD, cases and
-- diacritics alike and sets ideographs apart. Symbols such as emoji count as letters so that they can be found.
CREATE VIRTUAL TABLE check_in_text USING fts5 (
    title, note, content = '', tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co So'"
);

CREATE TRIGGER check_in_text_added AFTER INSERT ON check_in BEGIN
    INSERT INTO check_in_text (rowid, title, note)
    VALUES (new.position, search_fold(new.title), search_fold(new.note));
END;

CREATE TRIGGER check_in_text_changed AFTER UPDATE OF position, title, note ON check_in
WHEN old.position <> new.position OR old.title <> new.title OR old.note <> new.note BEGIN
    INSERT INTO check_in_text (check_in_text, rowid, title, note)
    VALUES ('delete', old.position, search_fold(old.title), search_fold(old.note));
    INSERT INTO check_in_text (rowid, title, note)
    VALUES (new.position, search_fold(new.title), search_fold(new.note));
END;

CREATE TRIGGER check_in_text_removed AFTER DELETE ON check_in BEGIN
    INSERT INTO check_in_text (check_in_text, rowid, title, note)
    VALUES ('delete', old.position, search_fold(old.title), search_fold(old.note));
END;
