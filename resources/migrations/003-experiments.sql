-- SPDX-License-Identifier: GPL-3.0-or-later
-- Experiments: designs, sealed forecasts, amendments, sessions, reviews, pairs, lots, own templates, notes on days.
-- Conventions as in 001. Lists of texts are JSON arrays. Where a check-in belongs to a session is kept with the check-in,
-- and which pair an experiment is in with the pair, so that no fact stands twice.

CREATE TABLE experiment (
    id                  TEXT PRIMARY KEY NOT NULL,
    created             INTEGER NOT NULL,
    modified            INTEGER NOT NULL,
    rev                 INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
    deleted             INTEGER,
    title               TEXT NOT NULL,
    track               TEXT NOT NULL CHECK (track = 'people' OR track = 'technical' OR track = 'mixed'),
    template            TEXT NOT NULL DEFAULT '',
    intent              TEXT NOT NULL DEFAULT '',
    hypothesis          TEXT NOT NULL DEFAULT '',
    change_my_mind      TEXT NOT NULL DEFAULT '',
    why_now             TEXT NOT NULL DEFAULT '',
    protocol            TEXT NOT NULL DEFAULT '[]',
    cadence_times       INTEGER NOT NULL CHECK (cadence_times BETWEEN 1 AND 7),
    cadence_per         TEXT NOT NULL,
    cadence_minutes     INTEGER NOT NULL CHECK (cadence_minutes BETWEEN 5 AND 480),
    activity_types      TEXT NOT NULL DEFAULT '[]',
    start_day           INTEGER,
    end_day             INTEGER,
    baseline_from       INTEGER,
    baseline_to         INTEGER,
    baseline_rule       TEXT NOT NULL,
    smallest_difference REAL NOT NULL,
    exit_rule           TEXT NOT NULL DEFAULT '',
    reversible          TEXT NOT NULL,
    notice_days         INTEGER NOT NULL DEFAULT 0,
    reversible_how      TEXT NOT NULL DEFAULT '',
    who_asked           TEXT NOT NULL DEFAULT '',
    status              TEXT NOT NULL,
    stopped_on          INTEGER,
    pauses              TEXT NOT NULL DEFAULT '[]',
    import_run          TEXT REFERENCES import_run (id)
) STRICT, WITHOUT ROWID;

-- Written freely until it is sealed, and not again after. Taking the sealing itself back is an undo, and leaves a draft.
CREATE TABLE forecast (
    experiment      TEXT PRIMARY KEY NOT NULL REFERENCES experiment (id) ON DELETE CASCADE,
    energy_expected INTEGER NOT NULL CHECK (energy_expected BETWEEN -3 AND 3),
    confidence      INTEGER NOT NULL CHECK (confidence BETWEEN 50 AND 95 AND confidence % 5 = 0),
    sealed          INTEGER,
    opened          INTEGER CHECK (opened IS NULL OR sealed IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER forecast_stays_as_sealed BEFORE UPDATE ON forecast
WHEN old.sealed IS NOT NULL AND new.sealed IS NOT NULL AND
     (old.energy_expected <> new.energy_expected OR old.confidence <> new.confidence OR old.sealed <> new.sealed) BEGIN
    SELECT RAISE(ABORT, 'a sealed forecast does not change');
END;

CREATE TABLE experiment_session (
    id         TEXT PRIMARY KEY NOT NULL,
    created    INTEGER NOT NULL,
    modified   INTEGER NOT NULL,
    rev        INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
    experiment TEXT NOT NULL REFERENCES experiment (id) ON DELETE CASCADE,
    planned_on INTEGER,
    state      TEXT NOT NULL,
    remark     TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE INDEX experiment_session_by_experiment ON experiment_session (experiment, planned_on);
CREATE INDEX experiment_session_by_day ON experiment_session (planned_on);
CREATE INDEX check_in_session ON check_in (experiment_session) WHERE experiment_session IS NOT NULL;

CREATE TABLE experiment_review (
    id               TEXT PRIMARY KEY NOT NULL,
    created          INTEGER NOT NULL,
    modified         INTEGER NOT NULL,
    rev              INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
    experiment       TEXT NOT NULL REFERENCES experiment (id) ON DELETE CASCADE,
    on_day           INTEGER NOT NULL,
    remembered       TEXT NOT NULL DEFAULT '',
    else_changed     TEXT NOT NULL DEFAULT '',
    mind_changed     TEXT,
    outcome          TEXT,
    learned          TEXT NOT NULL DEFAULT '',
    surprised        TEXT NOT NULL DEFAULT '',
    again            TEXT,
    novelty_check_on INTEGER,
    looked_again_on  INTEGER,
    looked_again     TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE INDEX experiment_review_by_experiment ON experiment_review (experiment, on_day);

CREATE TABLE amendment (
    id       TEXT PRIMARY KEY NOT NULL,
    of_kind  TEXT NOT NULL CHECK (of_kind = 'experiment' OR of_kind = 'decision'),
    subject  TEXT NOT NULL,
    field    TEXT NOT NULL,
    old_text TEXT NOT NULL,
    new_text TEXT NOT NULL,
    reason   TEXT NOT NULL DEFAULT '',
    at       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX amendment_by_subject ON amendment (subject, at);

CREATE TABLE pair (
    id                   TEXT PRIMARY KEY NOT NULL,
    created              INTEGER NOT NULL,
    modified             INTEGER NOT NULL,
    rev                  INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1),
    people_experiment    TEXT NOT NULL UNIQUE REFERENCES experiment (id) ON DELETE CASCADE,
    technical_experiment TEXT NOT NULL UNIQUE REFERENCES experiment (id) ON DELETE CASCADE,
    arrangement          TEXT NOT NULL,
    question             TEXT NOT NULL DEFAULT '',
    review_on            INTEGER
) STRICT, WITHOUT ROWID;

-- admissible holds every assignment that could have come up, so that anyone can redo the test. The seed is 64 bits, as text.
CREATE TABLE draw (
    id         TEXT PRIMARY KEY NOT NULL,
    kind       TEXT NOT NULL,
    subject    TEXT NOT NULL,
    seed       TEXT NOT NULL,
    at         INTEGER NOT NULL,
    admissible TEXT NOT NULL,
    drawn      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX draw_by_subject ON draw (subject, at);

CREATE TABLE day_note (
    day      INTEGER PRIMARY KEY NOT NULL,
    sleep    INTEGER CHECK (sleep BETWEEN 1 AND 5),
    workload INTEGER CHECK (workload BETWEEN 1 AND 5),
    unusual  INTEGER NOT NULL DEFAULT 0 CHECK (unusual IN (0, 1))
) STRICT;

-- Own templates, in the format of experiment_templates.json.
CREATE TABLE experiment_template (
    id       TEXT PRIMARY KEY NOT NULL,
    created  INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    body     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Earlier texts of what people write here, as 002 does it for entries. An amendment is never edited, so it needs none.
CREATE TRIGGER experiment_kept AFTER UPDATE OF title, intent, hypothesis, change_my_mind, why_now, protocol, exit_rule,
    reversible_how, who_asked ON experiment BEGIN
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'experiment', old.id, 'title', moment_now(), old.title WHERE old.title <> new.title;
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'experiment', old.id, 'intent', moment_now(), old.intent WHERE old.intent <> new.intent;
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'experiment', old.id, 'hypothesis', moment_now(), old.hypothesis WHERE old.hypothesis <> new.hypothesis;
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'experiment', old.id, 'change_my_mind', moment_now(), old.change_my_mind
    WHERE old.change_my_mind <> new.change_my_mind;
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'experiment', old.id, 'why_now', moment_now(), old.why_now WHERE old.why_now <> new.why_now;
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'experiment', old.id, 'protocol', moment_now(), old.protocol WHERE old.protocol <> new.protocol;
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'experiment', old.id, 'exit_rule', moment_now(), old.exit_rule WHERE old.exit_rule <> new.exit_rule;
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'experiment', old.id, 'reversible_how', moment_now(), old.reversible_how
    WHERE old.reversible_how <> new.reversible_how;
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'experiment', old.id, 'who_asked', moment_now(), old.who_asked WHERE old.who_asked <> new.who_asked;
END;

CREATE TRIGGER experiment_forgotten AFTER DELETE ON experiment BEGIN
    DELETE FROM text_history WHERE entity = 'experiment' AND row = old.id;
END;

CREATE TRIGGER experiment_session_kept AFTER UPDATE OF remark ON experiment_session WHEN old.remark <> new.remark BEGIN
    INSERT INTO text_history (entity, row, field, at, text)
    VALUES ('experiment_session', old.id, 'remark', moment_now(), old.remark);
END;

CREATE TRIGGER experiment_session_forgotten AFTER DELETE ON experiment_session BEGIN
    DELETE FROM text_history WHERE entity = 'experiment_session' AND row = old.id;
END;

CREATE TRIGGER experiment_review_kept AFTER UPDATE OF remembered, else_changed, learned, surprised, looked_again
    ON experiment_review BEGIN
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'experiment_review', old.id, 'remembered', moment_now(), old.remembered WHERE old.remembered <> new.remembered;
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'experiment_review', old.id, 'else_changed', moment_now(), old.else_changed
    WHERE old.else_changed <> new.else_changed;
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'experiment_review', old.id, 'learned', moment_now(), old.learned WHERE old.learned <> new.learned;
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'experiment_review', old.id, 'surprised', moment_now(), old.surprised WHERE old.surprised <> new.surprised;
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'experiment_review', old.id, 'looked_again', moment_now(), old.looked_again
    WHERE old.looked_again <> new.looked_again;
END;

CREATE TRIGGER experiment_review_forgotten AFTER DELETE ON experiment_review BEGIN
    DELETE FROM text_history WHERE entity = 'experiment_review' AND row = old.id;
END;

CREATE TRIGGER pair_kept AFTER UPDATE OF question ON pair WHEN old.question <> new.question BEGIN
    INSERT INTO text_history (entity, row, field, at, text)
    VALUES ('pair', old.id, 'question', moment_now(), old.question);
END;

CREATE TRIGGER pair_forgotten AFTER DELETE ON pair BEGIN
    DELETE FROM text_history WHERE entity = 'pair' AND row = old.id;
END;

CREATE TRIGGER experiment_template_kept AFTER UPDATE OF body ON experiment_template WHEN old.body <> new.body BEGIN
    INSERT INTO text_history (entity, row, field, at, text)
    VALUES ('experiment_template', old.id, 'body', moment_now(), old.body);
END;

CREATE TRIGGER experiment_template_forgotten AFTER DELETE ON experiment_template BEGIN
    DELETE FROM text_history WHERE entity = 'experiment_template' AND row = old.id;
END;
