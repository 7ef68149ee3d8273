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
    pauses              TEXT NOT NULL DEFAULT '[]'
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
