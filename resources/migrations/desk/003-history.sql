-- SPDX-License-Identifier: GPL-3.0-or-later
-- Earlier versions of every text on the desk, as in the journal's 002-history.sql, and the texts of what was removed: a desk
-- has no trash.
--
-- One line is one text as it was until `at` (UTC milliseconds): entity is the table it came from, row the key there, field
-- the column. The line hangs on what the text is about: a comment, and why a share is kept, on the share; everything else on
-- the client. So a share, or a client, that is deleted takes the earlier texts with it, and no trigger may write a line for
-- what goes in its wake: the triggers look for the share or the client, which is gone by then.
--
-- `gone` holds the other values of a row that was removed, as JSON, so that it can be brought back; it is empty in the line
-- of a text that was replaced. A row that is back with the text of before is no earlier one: its line goes.

CREATE TABLE text_history (
    id     INTEGER PRIMARY KEY NOT NULL,
    entity TEXT NOT NULL,
    row    TEXT NOT NULL,
    field  TEXT NOT NULL,
    at     INTEGER NOT NULL,
    text   TEXT NOT NULL,
    open   INTEGER NOT NULL DEFAULT 0 CHECK (open IN (0, 1)),
    client TEXT REFERENCES client (id) ON DELETE CASCADE,
    bundle TEXT REFERENCES bundle (id) ON DELETE CASCADE,
    gone   TEXT NOT NULL DEFAULT '',
    CHECK ((client IS NULL) <> (bundle IS NULL))
) STRICT;

CREATE INDEX text_history_by_row ON text_history (entity, row);
CREATE INDEX text_history_by_age ON text_history (at);
CREATE INDEX text_history_by_client ON text_history (client);
CREATE INDEX text_history_by_bundle ON text_history (bundle);

CREATE TRIGGER client_kept AFTER UPDATE OF label, agreement ON client BEGIN
    INSERT INTO text_history (entity, row, field, at, text, client)
    SELECT 'client', old.id, 'label', moment_now(), old.label, new.id WHERE old.label <> new.label;
    INSERT INTO text_history (entity, row, field, at, text, client)
    SELECT 'client', old.id, 'agreement', moment_now(), old.agreement, new.id WHERE old.agreement <> new.agreement;
END;

CREATE TRIGGER bundle_reason_kept AFTER UPDATE OF kept_because ON bundle WHEN old.kept_because <> new.kept_because BEGIN
    INSERT INTO text_history (entity, row, field, at, text, bundle)
    VALUES ('bundle', old.id, 'kept_because', moment_now(), old.kept_because, new.id);
END;

CREATE TRIGGER comment_kept AFTER UPDATE OF text ON comment WHEN old.text <> new.text BEGIN
    INSERT INTO text_history (entity, row, field, at, text, bundle)
    VALUES ('comment', old.id, 'text', moment_now(), old.text, new.bundle);
END;

CREATE TRIGGER comment_removed BEFORE DELETE ON comment BEGIN
    INSERT INTO text_history (entity, row, field, at, text, bundle, gone)
    SELECT 'comment', old.id, 'text', moment_now(), old.text, id,
           json_object('created', old.created, 'rev', old.rev, 'item', old.item, 'quoted', old.quoted, 'kind', old.kind)
    FROM bundle WHERE id = old.bundle;
END;

CREATE TRIGGER comment_back AFTER INSERT ON comment BEGIN
    DELETE FROM text_history WHERE entity = 'comment' AND row = new.id AND text = new.text AND gone <> '';
END;

CREATE TRIGGER session_question_kept AFTER UPDATE OF text ON session_question WHEN old.text <> new.text BEGIN
    INSERT INTO text_history (entity, row, field, at, text, client)
    VALUES ('session_question', old.id, 'text', moment_now(), old.text, new.client);
END;

CREATE TRIGGER session_question_removed BEFORE DELETE ON session_question BEGIN
    INSERT INTO text_history (entity, row, field, at, text, client, gone)
    SELECT 'session_question', old.id, 'text', moment_now(), old.text, id,
           json_object('created', old.created, 'rev', old.rev, 'from_bank', old.from_bank, 'state', old.state,
                       'send', old.send)
    FROM client WHERE id = old.client;
END;

CREATE TRIGGER session_question_back AFTER INSERT ON session_question BEGIN
    DELETE FROM text_history WHERE entity = 'session_question' AND row = new.id AND text = new.text AND gone <> '';
END;

CREATE TRIGGER step_kept AFTER UPDATE OF text ON step WHEN old.text <> new.text BEGIN
    INSERT INTO text_history (entity, row, field, at, text, client)
    VALUES ('step', old.id, 'text', moment_now(), old.text, new.client);
END;

CREATE TRIGGER step_removed BEFORE DELETE ON step BEGIN
    INSERT INTO text_history (entity, row, field, at, text, client, gone)
    SELECT 'step', old.id, 'text', moment_now(), old.text, id,
           json_object('created', old.created, 'rev', old.rev, 'proposed_by', old.proposed_by, 'state', old.state,
                       'by_day', old.by_day)
    FROM client WHERE id = old.client;
END;

CREATE TRIGGER step_back AFTER INSERT ON step BEGIN
    DELETE FROM text_history WHERE entity = 'step' AND row = new.id AND text = new.text AND gone <> '';
END;

CREATE TRIGGER private_note_kept AFTER UPDATE OF text ON private_note WHEN old.text <> new.text BEGIN
    INSERT INTO text_history (entity, row, field, at, text, client)
    VALUES ('private_note', old.id, 'text', moment_now(), old.text, new.client);
END;

-- Also when its session is removed: that takes the note with it, and the client is still there.
CREATE TRIGGER private_note_removed BEFORE DELETE ON private_note BEGIN
    INSERT INTO text_history (entity, row, field, at, text, client, gone)
    SELECT 'private_note', old.id, 'text', moment_now(), old.text, id,
           json_object('created', old.created, 'rev', old.rev, 'session', old.session)
    FROM client WHERE id = old.client;
END;

CREATE TRIGGER private_note_back AFTER INSERT ON private_note BEGIN
    DELETE FROM text_history WHERE entity = 'private_note' AND row = new.id AND text = new.text AND gone <> '';
END;
