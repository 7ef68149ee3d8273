-- SPDX-License-Identifier: GPL-3.0-or-later
-- The coach's desk: clients, what they shared, and what the coach makes of it. Conventions as in the journal's 001.
-- Everything hangs on one client, so that deleting a client, or a share, takes with it what belongs to it and nothing else.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The coach's own key: what clients seal shares for.
CREATE TABLE own_key (
    id      TEXT PRIMARY KEY NOT NULL CHECK (id = 'own'),
    created INTEGER NOT NULL,
    secret  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE client (
    id        TEXT PRIMARY KEY NOT NULL,
    created   INTEGER NOT NULL,
    modified  INTEGER NOT NULL,
    rev       INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
    label     TEXT NOT NULL,
    reply_key TEXT NOT NULL DEFAULT '',
    agreement TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE INDEX client_by_key ON client (reply_key);

-- One share that was opened, never changed. `kept_because` is the coach's reason for keeping it beyond `delete_by`.
CREATE TABLE bundle (
    id           TEXT PRIMARY KEY NOT NULL,
    created      INTEGER NOT NULL,
    modified     INTEGER NOT NULL,
    rev          INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
    client       TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    share_id     TEXT NOT NULL,
    prepared     INTEGER NOT NULL,
    from_day     INTEGER,
    to_day       INTEGER,
    delete_by    INTEGER,
    kept_because TEXT NOT NULL DEFAULT '',
    file_hash    TEXT NOT NULL,
    payload      TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX bundle_by_client ON bundle (client, prepared);

-- The items of a share as they stand in it. `folded` is what the search looks through.
CREATE TABLE bundle_item (
    bundle TEXT NOT NULL REFERENCES bundle (id) ON DELETE CASCADE,
    item   TEXT NOT NULL,
    kind   TEXT NOT NULL,
    day    INTEGER,
    value  TEXT NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (bundle, item)
) STRICT, WITHOUT ROWID;

-- An empty item speaks of the whole share.
CREATE TABLE comment (
    id       TEXT PRIMARY KEY NOT NULL,
    created  INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    rev      INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
    bundle   TEXT NOT NULL REFERENCES bundle (id) ON DELETE CASCADE,
    item     TEXT NOT NULL DEFAULT '',
    quoted   TEXT NOT NULL DEFAULT '',
    kind     TEXT NOT NULL,
    text     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX comment_by_bundle ON comment (bundle);

CREATE TABLE coaching_session (
    id       TEXT PRIMARY KEY NOT NULL,
    created  INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    rev      INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
    client   TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    on_day   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX coaching_session_by_client ON coaching_session (client);

CREATE TABLE session_question (
    id       TEXT PRIMARY KEY NOT NULL,
    created  INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    rev      INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
    client   TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    text     TEXT NOT NULL,
    from_bank TEXT NOT NULL DEFAULT '',
    state    TEXT NOT NULL,
    send     INTEGER NOT NULL CHECK (send BETWEEN 0 AND 1)
) STRICT, WITHOUT ROWID;

CREATE INDEX session_question_by_client ON session_question (client);

CREATE TABLE step (
    id          TEXT PRIMARY KEY NOT NULL,
    created     INTEGER NOT NULL,
    modified    INTEGER NOT NULL,
    rev         INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
    client      TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    text        TEXT NOT NULL,
    proposed_by TEXT NOT NULL,
    state       TEXT NOT NULL,
    by_day      INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX step_by_client ON step (client);

-- Never part of a reply: no statement that writes one reads this table.
CREATE TABLE private_note (
    id       TEXT PRIMARY KEY NOT NULL,
    created  INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    rev      INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
    client   TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    session  TEXT REFERENCES coaching_session (id) ON DELETE CASCADE,
    text     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX private_note_by_client ON private_note (client);
