-- SPDX-License-Identifier: GPL-3.0-or-later
-- Earlier versions of every text, so that no edit, undo or merge takes a word away for good at once.
--
-- One line is one text as it was until `at` (UTC milliseconds): entity is the table it came from, row the key there, field
-- the column. The lines are written by triggers, so that nothing that changes a text can pass them by, and they are left out
-- of changesets: taking a step back is one more change of the text, and what it takes back is kept, too. Removing a row for
-- good removes its lines. open = 1 marks the side of a merge that lost, until somebody has looked at it.
--
-- moment_now() is the program's own function: its clock. A table that comes later with texts of its own adds triggers of
-- this kind in its own migration.

CREATE TABLE text_history (
    id     INTEGER PRIMARY KEY NOT NULL,
    entity TEXT NOT NULL,
    row    TEXT NOT NULL,
    field  TEXT NOT NULL,
    at     INTEGER NOT NULL,
    text   TEXT NOT NULL,
    open   INTEGER NOT NULL DEFAULT 0 CHECK (open IN (0, 1))
) STRICT;

CREATE INDEX text_history_by_row ON text_history (entity, row);
CREATE INDEX text_history_by_age ON text_history (at);

CREATE TRIGGER check_in_title_kept AFTER UPDATE OF title ON check_in WHEN old.title <> new.title BEGIN
    INSERT INTO text_history (entity, row, field, at, text)
    VALUES ('check_in', old.id, 'title', moment_now(), old.title);
END;

CREATE TRIGGER check_in_note_kept AFTER UPDATE OF note ON check_in WHEN old.note <> new.note BEGIN
    INSERT INTO text_history (entity, row, field, at, text)
    VALUES ('check_in', old.id, 'note', moment_now(), old.note);
END;

-- A line for each tag that went. Replacing the tags of an entry takes all of them out and puts them in again, so who reads
-- the lines leaves out what is there.
CREATE TRIGGER check_in_tag_replaced AFTER UPDATE OF tag ON check_in_tag WHEN old.tag <> new.tag BEGIN
    INSERT INTO text_history (entity, row, field, at, text)
    VALUES ('check_in', old.check_in, 'tag', moment_now(), old.tag);
END;

CREATE TRIGGER check_in_tag_removed BEFORE DELETE ON check_in_tag BEGIN
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'check_in', id, 'tag', moment_now(), old.tag FROM check_in WHERE id = old.check_in;
END;

CREATE TRIGGER check_in_forgotten AFTER DELETE ON check_in BEGIN
    DELETE FROM text_history WHERE entity = 'check_in' AND row = old.id;
END;

CREATE TRIGGER saved_filter_kept AFTER UPDATE OF name, query ON saved_filter BEGIN
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'saved_filter', old.id, 'name', moment_now(), old.name WHERE old.name <> new.name;
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'saved_filter', old.id, 'query', moment_now(), old.query WHERE old.query <> new.query;
END;

CREATE TRIGGER saved_filter_forgotten AFTER DELETE ON saved_filter BEGIN
    DELETE FROM text_history WHERE entity = 'saved_filter' AND row = old.id;
END;

CREATE TRIGGER activity_type_kept AFTER UPDATE OF label, aliases ON activity_type BEGIN
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'activity_type', old.id, 'label', moment_now(), old.label WHERE old.label <> new.label;
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'activity_type', old.id, 'aliases', moment_now(), old.aliases WHERE old.aliases <> new.aliases;
END;

CREATE TRIGGER activity_type_forgotten AFTER DELETE ON activity_type BEGIN
    DELETE FROM text_history WHERE entity = 'activity_type' AND row = old.id;
END;

CREATE TRIGGER profile_name_kept AFTER UPDATE OF display_name ON profile WHEN old.display_name <> new.display_name BEGIN
    INSERT INTO text_history (entity, row, field, at, text)
    VALUES ('profile', old.id, 'display_name', moment_now(), old.display_name);
END;
