-- SPDX-License-Identifier: GPL-3.0-or-later
-- Coaches, names, shares and what came back.

-- The owner's keys, made on first need. The key itself is the key of the row: where two versions of a journal
-- have each made one, both stay and both open what was sealed for them. The oldest is the one to hand out.
CREATE TABLE share_key (
    public_key TEXT PRIMARY KEY NOT NULL,
    secret_key TEXT NOT NULL,
    created    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Names and what stands in for them. They leave the journal only when asked for.
CREATE TABLE person_alias (
    id        TEXT PRIMARY KEY NOT NULL,
    created   INTEGER NOT NULL,
    modified  INTEGER NOT NULL,
    rev       INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
    name      TEXT NOT NULL,
    spellings TEXT NOT NULL DEFAULT '[]',
    stands_in TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Words that look like names and were said to be none.
CREATE TABLE no_name (
    word TEXT PRIMARY KEY NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE coach (
    id         TEXT PRIMARY KEY NOT NULL,
    created    INTEGER NOT NULL,
    modified   INTEGER NOT NULL,
    rev        INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
    label      TEXT NOT NULL,
    public_key TEXT NOT NULL DEFAULT '',
    agreement  TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- The ledger. scope is JSON; sha256 is empty for a readable file, which anybody can change.
CREATE TABLE share (
    id          TEXT PRIMARY KEY NOT NULL,
    at          INTEGER NOT NULL,
    coach       TEXT NOT NULL,
    coach_label TEXT NOT NULL,
    preset      TEXT NOT NULL,
    scope       TEXT NOT NULL,
    cover_note  TEXT NOT NULL DEFAULT '',
    agreement   TEXT NOT NULL DEFAULT '',
    delete_by   INTEGER,
    predecessor TEXT,
    sha256      TEXT NOT NULL DEFAULT '',
    kind        TEXT NOT NULL CHECK (kind = 'sealed' OR kind = 'html' OR kind = 'pdf')
) STRICT, WITHOUT ROWID;

CREATE INDEX share_by_coach ON share (coach, at);

-- Which item of a share is which thing here, and how often that had been edited then.
CREATE TABLE share_item (
    share TEXT NOT NULL REFERENCES share (id) ON DELETE CASCADE,
    item  TEXT NOT NULL,
    kind  TEXT NOT NULL,
    local TEXT NOT NULL,
    rev   INTEGER NOT NULL,
    PRIMARY KEY (share, item)
) STRICT, WITHOUT ROWID;

CREATE INDEX share_item_by_local ON share_item (local);

CREATE TABLE reply (
    id          TEXT PRIMARY KEY NOT NULL,
    share       TEXT NOT NULL REFERENCES share (id) ON DELETE CASCADE,
    at          INTEGER NOT NULL,
    written     INTEGER NOT NULL,
    sender_name TEXT NOT NULL DEFAULT '',
    sender_key  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE reply_comment (
    id     TEXT PRIMARY KEY NOT NULL,
    reply  TEXT NOT NULL REFERENCES reply (id) ON DELETE CASCADE,
    place  INTEGER NOT NULL,
    item   TEXT,
    quoted TEXT NOT NULL DEFAULT '',
    text   TEXT NOT NULL,
    kind   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX reply_comment_by_item ON reply_comment (item);
CREATE INDEX reply_comment_by_reply ON reply_comment (reply, place);

CREATE TABLE reply_question (
    id      TEXT PRIMARY KEY NOT NULL,
    reply   TEXT NOT NULL REFERENCES reply (id) ON DELETE CASCADE,
    place   INTEGER NOT NULL,
    text    TEXT NOT NULL,
    waiting INTEGER NOT NULL DEFAULT 1 CHECK (waiting IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE INDEX reply_question_by_reply ON reply_question (reply, place);

CREATE TABLE reply_step (
    id       TEXT PRIMARY KEY NOT NULL,
    modified INTEGER NOT NULL,
    rev      INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
    reply    TEXT NOT NULL REFERENCES reply (id) ON DELETE CASCADE,
    place    INTEGER NOT NULL,
    proposed TEXT NOT NULL,
    text     TEXT NOT NULL,
    by_day   INTEGER,
    state    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX reply_step_by_reply ON reply_step (reply, place);

-- Earlier texts of what people write here, as 002 does it for entries. Comments and questions are never edited. Names are
-- not kept: who takes one off the list wants it gone.
CREATE TRIGGER coach_kept AFTER UPDATE OF label, agreement ON coach BEGIN
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'coach', old.id, 'label', moment_now(), old.label WHERE old.label <> new.label;
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'coach', old.id, 'agreement', moment_now(), old.agreement WHERE old.agreement <> new.agreement;
END;

CREATE TRIGGER coach_forgotten AFTER DELETE ON coach BEGIN
    DELETE FROM text_history WHERE entity = 'coach' AND row = old.id;
END;

CREATE TRIGGER reply_step_kept AFTER UPDATE OF text ON reply_step WHEN old.text <> new.text BEGIN
    INSERT INTO text_history (entity, row, field, at, text)
    VALUES ('reply_step', old.id, 'text', moment_now(), old.text);
END;

CREATE TRIGGER reply_step_forgotten AFTER DELETE ON reply_step BEGIN
    DELETE FROM text_history WHERE entity = 'reply_step' AND row = old.id;
END;
