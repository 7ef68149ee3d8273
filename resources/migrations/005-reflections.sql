-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reflections, second looks and own prompts.
-- Conventions as in 001. day is the day a reflection is about; of a weekly one the first day of its week.

CREATE TABLE reflection (
    id                 TEXT PRIMARY KEY NOT NULL,
    created            INTEGER NOT NULL,
    modified           INTEGER NOT NULL,
    rev                INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
    deleted            INTEGER,
    kind               TEXT NOT NULL CHECK (kind = 'weekly' OR kind = 'prompt' OR kind = 'free'),
    day                INTEGER NOT NULL,
    title              TEXT NOT NULL DEFAULT '',
    body               TEXT NOT NULL DEFAULT '',
    recalled_people    INTEGER CHECK (recalled_people BETWEEN -3 AND 3),
    recalled_technical INTEGER CHECK (recalled_technical BETWEEN -3 AND 3),
    recalled_at        INTEGER,
    after_seeing       INTEGER NOT NULL DEFAULT 0 CHECK (after_seeing IN (0, 1)),
    finished           INTEGER,
    import_run         TEXT REFERENCES import_run (id)
) STRICT, WITHOUT ROWID;

CREATE INDEX reflection_by_day ON reflection (day);
CREATE INDEX reflection_import ON reflection (import_run) WHERE import_run IS NOT NULL;

-- What was asked stays with the answer: prompts get new words, and own ones may be removed. An answer that was taken back
-- is an empty text, so that what stood there can be put back.
CREATE TABLE reflection_answer (
    reflection TEXT NOT NULL REFERENCES reflection (id) ON DELETE CASCADE,
    prompt     TEXT NOT NULL,
    modified   INTEGER NOT NULL,
    place      INTEGER NOT NULL,
    version    TEXT NOT NULL DEFAULT '',
    question   TEXT NOT NULL DEFAULT '',
    text       TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (reflection, prompt)
) STRICT, WITHOUT ROWID;

CREATE TABLE reflection_check_in (
    reflection TEXT NOT NULL REFERENCES reflection (id) ON DELETE CASCADE,
    check_in   TEXT NOT NULL REFERENCES check_in (id) ON DELETE CASCADE,
    PRIMARY KEY (reflection, check_in)
) STRICT, WITHOUT ROWID;

CREATE INDEX reflection_by_check_in ON reflection_check_in (check_in);

CREATE TABLE reflection_experiment (
    reflection TEXT NOT NULL REFERENCES reflection (id) ON DELETE CASCADE,
    experiment TEXT NOT NULL REFERENCES experiment (id) ON DELETE CASCADE,
    PRIMARY KEY (reflection, experiment)
) STRICT, WITHOUT ROWID;

CREATE INDEX reflection_by_experiment ON reflection_experiment (experiment);

-- Kept beside the first rating of an entry and never in its place.
CREATE TABLE second_look (
    id       TEXT PRIMARY KEY NOT NULL,
    created  INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    rev      INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
    check_in TEXT NOT NULL REFERENCES check_in (id) ON DELETE CASCADE,
    on_day   INTEGER NOT NULL,
    worth    INTEGER NOT NULL CHECK (worth BETWEEN -3 AND 3),
    note     TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE INDEX second_look_by_check_in ON second_look (check_in, on_day);

CREATE TABLE own_prompt (
    id       TEXT PRIMARY KEY NOT NULL,
    created  INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    rev      INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
    text     TEXT NOT NULL,
    focus    TEXT CHECK (focus = 'people' OR focus = 'technical')
) STRICT, WITHOUT ROWID;

-- The last day on which something was shown: a question that was put aside, so that it does not come again soon, and the
-- charts, so that a rating from memory tells whether it came before them. One day each and no count.
CREATE TABLE shown (
    what     TEXT PRIMARY KEY NOT NULL,
    shown_on INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER reflection_kept AFTER UPDATE OF title, body ON reflection BEGIN
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'reflection', old.id, 'title', moment_now(), old.title WHERE old.title <> new.title;
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'reflection', old.id, 'body', moment_now(), old.body WHERE old.body <> new.body;
END;

CREATE TRIGGER reflection_forgotten AFTER DELETE ON reflection BEGIN
    DELETE FROM text_history WHERE entity = 'reflection' AND row = old.id;
END;

CREATE TRIGGER reflection_answer_kept AFTER UPDATE OF text ON reflection_answer WHEN old.text <> new.text BEGIN
    INSERT INTO text_history (entity, row, field, at, text)
    VALUES ('reflection_answer', old.reflection || char(31) || old.prompt, 'text', moment_now(), old.text);
END;

CREATE TRIGGER reflection_answer_forgotten AFTER DELETE ON reflection_answer BEGIN
    DELETE FROM text_history WHERE entity = 'reflection_answer' AND row = old.reflection || char(31) || old.prompt;
END;

CREATE TRIGGER second_look_kept AFTER UPDATE OF note ON second_look WHEN old.note <> new.note BEGIN
    INSERT INTO text_history (entity, row, field, at, text)
    VALUES ('second_look', old.id, 'note', moment_now(), old.note);
END;

CREATE TRIGGER second_look_forgotten AFTER DELETE ON second_look BEGIN
    DELETE FROM text_history WHERE entity = 'second_look' AND row = old.id;
END;

CREATE TRIGGER own_prompt_kept AFTER UPDATE OF text ON own_prompt WHEN old.text <> new.text BEGIN
    INSERT INTO text_history (entity, row, field, at, text)
    VALUES ('own_prompt', old.id, 'text', moment_now(), old.text);
END;

CREATE TRIGGER own_prompt_forgotten AFTER DELETE ON own_prompt BEGIN
    DELETE FROM text_history WHERE entity = 'own_prompt' AND row = old.id;
END;
