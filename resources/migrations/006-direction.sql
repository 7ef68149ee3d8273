-- SPDX-License-Identifier: GPL-3.0-or-later
-- Five-year answers, reasons and decision records. Conventions as in 001. Other rows that one of these names
-- (an experiment, a decision that replaces it) may be gone: nothing else hangs on that.

CREATE TABLE direction_answer (
    id           TEXT PRIMARY KEY NOT NULL,
    created      INTEGER NOT NULL,
    modified     INTEGER NOT NULL,
    rev          INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
    deleted      INTEGER,
    on_day       INTEGER NOT NULL,
    text         TEXT NOT NULL,
    flow_version TEXT NOT NULL DEFAULT '',
    sort         TEXT,
    clarity      INTEGER CHECK (clarity BETWEEN 1 AND 5),
    gives_way    TEXT NOT NULL DEFAULT '',
    asked_today  TEXT NOT NULL DEFAULT '',
    changed      TEXT NOT NULL DEFAULT '',
    next_step    TEXT NOT NULL DEFAULT '',
    next_on      INTEGER,
    finished     INTEGER NOT NULL DEFAULT 0 CHECK (finished IN (0, 1)),
    import_run   TEXT REFERENCES import_run (id)
) STRICT, WITHOUT ROWID;

-- Put off to a day, or skipped where there is none.
CREATE TABLE direction_deferral (
    id      TEXT PRIMARY KEY NOT NULL,
    created INTEGER NOT NULL,
    on_day  INTEGER NOT NULL,
    until   INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE reasons_check (
    id          TEXT PRIMARY KEY NOT NULL,
    created     INTEGER NOT NULL,
    modified    INTEGER NOT NULL,
    rev         INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
    deleted     INTEGER,
    on_day      INTEGER NOT NULL,
    finished_on INTEGER,
    surprised   TEXT NOT NULL DEFAULT '',
    talk        TEXT NOT NULL DEFAULT '',
    import_run  TEXT REFERENCES import_run (id)
) STRICT, WITHOUT ROWID;

-- Keyed by the item, so that two versions of a journal put their answers to one item together. fit −1 is "I cannot
-- tell yet": one column, so that a merge never says both.
CREATE TABLE reason_response (
    reasons_check TEXT NOT NULL REFERENCES reasons_check (id) ON DELETE CASCADE,
    item          TEXT NOT NULL,
    item_version  TEXT NOT NULL DEFAULT '',
    fit           INTEGER CHECK (fit BETWEEN -1 AND 4),
    words         TEXT NOT NULL DEFAULT '',
    disposition   TEXT,
    experiment    TEXT,
    PRIMARY KEY (reasons_check, item)
) STRICT, WITHOUT ROWID;

-- choice is the label of one of the options, which are a JSON array of {label, for, against}.
CREATE TABLE decision_record (
    id               TEXT PRIMARY KEY NOT NULL,
    created          INTEGER NOT NULL,
    modified         INTEGER NOT NULL,
    rev              INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
    deleted          INTEGER,
    title            TEXT NOT NULL DEFAULT '',
    decided_on       INTEGER NOT NULL,
    context          TEXT NOT NULL DEFAULT '',
    options          TEXT NOT NULL DEFAULT '[]',
    choice           TEXT NOT NULL DEFAULT '',
    reasons          TEXT NOT NULL DEFAULT '',
    undoable         TEXT,
    way_back         TEXT NOT NULL DEFAULT '',
    told             TEXT NOT NULL DEFAULT '',
    review_on        INTEGER,
    second_review_on INTEGER,
    leads            TEXT,
    changes_role     INTEGER NOT NULL DEFAULT 0 CHECK (changes_role IN (0, 1)),
    state            TEXT NOT NULL,
    recorded_at      INTEGER,
    replaced_by      TEXT,
    import_run       TEXT REFERENCES import_run (id)
) STRICT, WITHOUT ROWID;

-- Written freely until its decision is recorded, and then sealed until the review opens it. Earlier words of a
-- draft are not kept: they would tell what is sealed.
CREATE TABLE expectation (
    id         TEXT PRIMARY KEY NOT NULL,
    decision   TEXT NOT NULL REFERENCES decision_record (id) ON DELETE CASCADE,
    text       TEXT NOT NULL,
    by_day     INTEGER,
    confidence INTEGER NOT NULL CHECK (confidence BETWEEN 50 AND 95 AND confidence % 5 = 0),
    outcome    TEXT,
    sealed     INTEGER,
    opened     INTEGER CHECK (opened IS NULL OR sealed IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX expectation_by_decision ON expectation (decision);

CREATE TRIGGER expectation_stays_as_sealed BEFORE UPDATE ON expectation
WHEN old.sealed IS NOT NULL AND new.sealed IS NOT NULL AND
     (old.text <> new.text OR old.confidence <> new.confidence OR old.by_day IS NOT new.by_day OR
      old.sealed <> new.sealed) BEGIN
    SELECT RAISE(ABORT, 'a sealed expectation does not change');
END;

CREATE TABLE reversal_condition (
    id       TEXT PRIMARY KEY NOT NULL,
    created  INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    rev      INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
    decision TEXT NOT NULL REFERENCES decision_record (id) ON DELETE CASCADE,
    sign     TEXT NOT NULL,
    look_on  INTEGER,
    occurred TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX reversal_condition_by_decision ON reversal_condition (decision);

CREATE TABLE decision_review (
    id       TEXT PRIMARY KEY NOT NULL,
    created  INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    rev      INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
    decision TEXT NOT NULL REFERENCES decision_record (id) ON DELETE CASCADE,
    on_day   INTEGER NOT NULL,
    same     TEXT,
    learned  TEXT NOT NULL DEFAULT '',
    way_back TEXT NOT NULL DEFAULT '',
    outcome  TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX decision_review_by_decision ON decision_review (decision, on_day);

-- Earlier texts, as 002 and 003 do it.
CREATE TRIGGER direction_answer_kept AFTER UPDATE OF text, gives_way, asked_today, changed ON direction_answer BEGIN
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'direction_answer', old.id, 'text', moment_now(), old.text
    WHERE old.text <> new.text;
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'direction_answer', old.id, 'gives_way', moment_now(), old.gives_way
    WHERE old.gives_way <> new.gives_way;
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'direction_answer', old.id, 'asked_today', moment_now(), old.asked_today
    WHERE old.asked_today <> new.asked_today;
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'direction_answer', old.id, 'changed', moment_now(), old.changed
    WHERE old.changed <> new.changed;
END;

CREATE TRIGGER direction_answer_forgotten AFTER DELETE ON direction_answer BEGIN
    DELETE FROM text_history WHERE entity = 'direction_answer' AND row = old.id;
END;

CREATE TRIGGER reasons_check_kept AFTER UPDATE OF surprised, talk ON reasons_check BEGIN
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'reasons_check', old.id, 'surprised', moment_now(), old.surprised
    WHERE old.surprised <> new.surprised;
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'reasons_check', old.id, 'talk', moment_now(), old.talk
    WHERE old.talk <> new.talk;
END;

CREATE TRIGGER reasons_check_forgotten AFTER DELETE ON reasons_check BEGIN
    DELETE FROM text_history WHERE entity = 'reasons_check' AND row = old.id;
END;

CREATE TRIGGER reason_response_kept AFTER UPDATE OF words ON reason_response BEGIN
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'reason_response', old.reasons_check || char(31) || old.item, 'words', moment_now(), old.words
    WHERE old.words <> new.words;
END;

CREATE TRIGGER reason_response_forgotten AFTER DELETE ON reason_response BEGIN
    DELETE FROM text_history WHERE entity = 'reason_response' AND row = old.reasons_check || char(31) || old.item;
END;

CREATE TRIGGER decision_record_kept AFTER UPDATE OF title, context, options, reasons, way_back, told ON decision_record BEGIN
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'decision_record', old.id, 'title', moment_now(), old.title
    WHERE old.title <> new.title;
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'decision_record', old.id, 'context', moment_now(), old.context
    WHERE old.context <> new.context;
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'decision_record', old.id, 'options', moment_now(), old.options
    WHERE old.options <> new.options;
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'decision_record', old.id, 'reasons', moment_now(), old.reasons
    WHERE old.reasons <> new.reasons;
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'decision_record', old.id, 'way_back', moment_now(), old.way_back
    WHERE old.way_back <> new.way_back;
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'decision_record', old.id, 'told', moment_now(), old.told
    WHERE old.told <> new.told;
END;

CREATE TRIGGER decision_record_forgotten AFTER DELETE ON decision_record BEGIN
    DELETE FROM text_history WHERE entity = 'decision_record' AND row = old.id;
END;

CREATE TRIGGER reversal_condition_kept AFTER UPDATE OF sign ON reversal_condition BEGIN
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'reversal_condition', old.id, 'sign', moment_now(), old.sign
    WHERE old.sign <> new.sign;
END;

CREATE TRIGGER reversal_condition_forgotten AFTER DELETE ON reversal_condition BEGIN
    DELETE FROM text_history WHERE entity = 'reversal_condition' AND row = old.id;
END;

CREATE TRIGGER decision_review_kept AFTER UPDATE OF learned, way_back ON decision_review BEGIN
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'decision_review', old.id, 'learned', moment_now(), old.learned
    WHERE old.learned <> new.learned;
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'decision_review', old.id, 'way_back', moment_now(), old.way_back
    WHERE old.way_back <> new.way_back;
END;

CREATE TRIGGER decision_review_forgotten AFTER DELETE ON decision_review BEGIN
    DELETE FROM text_history WHERE entity = 'decision_review' AND row = old.id;
END;
