-- SPDX-License-Identifier: GPL-3.0-or-later
-- What has no trash stays among the earlier texts when it is taken away, for as long as those are kept: second looks, signs
-- to turn back, own prompts, own templates, coaches and saved searches as whole rows, what was said to a reason as words.
--
-- Such a row is one line with the field 'removed', and its text is the row as JSON, so that it can be put back as it was;
-- owner is what it was a part of. When that is erased for good, so is all that was kept of the part. A difference that
-- waited in the row from a merge is settled by taking the row away. Undo is one more change here, too: a row that comes
-- back leaves its line, and whoever reads the lines leaves out what is there.

ALTER TABLE text_history ADD COLUMN owner TEXT
    GENERATED ALWAYS AS (CASE WHEN field = 'removed' AND json_valid(text) THEN json_extract(text, '$.owner') END) VIRTUAL;

CREATE INDEX text_history_by_owner ON text_history (owner) WHERE owner IS NOT NULL;

-- Up to here an undone entry left its words in the search index.
INSERT INTO check_in_text (check_in_text) VALUES ('optimize');

DROP TRIGGER second_look_forgotten;

CREATE TRIGGER second_look_removed AFTER DELETE ON second_look BEGIN
    UPDATE text_history SET open = 0, at = moment_now() WHERE open = 1 AND entity = 'second_look' AND row = old.id;
    DELETE FROM text_history WHERE entity = 'second_look' AND row = old.id AND field = 'removed';
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'second_look', old.id, 'removed', moment_now(),
           json_object('owner', old.check_in, 'id', old.id, 'created', old.created, 'modified', old.modified,
                       'rev', old.rev, 'check_in', old.check_in, 'on_day', old.on_day, 'worth', old.worth,
                       'note', old.note)
    FROM check_in WHERE id = old.check_in;
    DELETE FROM text_history WHERE entity = 'second_look' AND row = old.id
        AND NOT EXISTS (SELECT 1 FROM check_in WHERE id = old.check_in);
END;

CREATE TRIGGER second_look_forgotten AFTER DELETE ON check_in BEGIN
    DELETE FROM text_history WHERE entity = 'second_look'
        AND row IN (SELECT row FROM text_history WHERE owner = old.id AND entity = 'second_look');
END;

DROP TRIGGER reversal_condition_forgotten;

CREATE TRIGGER reversal_condition_removed AFTER DELETE ON reversal_condition BEGIN
    UPDATE text_history SET open = 0, at = moment_now() WHERE open = 1 AND entity = 'reversal_condition' AND row = old.id;
    DELETE FROM text_history WHERE entity = 'reversal_condition' AND row = old.id AND field = 'removed';
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'reversal_condition', old.id, 'removed', moment_now(),
           json_object('owner', old.decision, 'id', old.id, 'created', old.created, 'modified', old.modified,
                       'rev', old.rev, 'decision', old.decision, 'sign', old.sign, 'look_on', old.look_on,
                       'occurred', old.occurred)
    FROM decision_record WHERE id = old.decision;
    DELETE FROM text_history WHERE entity = 'reversal_condition' AND row = old.id
        AND NOT EXISTS (SELECT 1 FROM decision_record WHERE id = old.decision);
END;

CREATE TRIGGER reversal_condition_forgotten AFTER DELETE ON decision_record BEGIN
    DELETE FROM text_history WHERE entity = 'reversal_condition'
        AND row IN (SELECT row FROM text_history WHERE owner = old.id AND entity = 'reversal_condition');
END;

DROP TRIGGER own_prompt_forgotten;

CREATE TRIGGER own_prompt_removed AFTER DELETE ON own_prompt BEGIN
    UPDATE text_history SET open = 0, at = moment_now() WHERE open = 1 AND entity = 'own_prompt' AND row = old.id;
    DELETE FROM text_history WHERE entity = 'own_prompt' AND row = old.id AND field = 'removed';
    INSERT INTO text_history (entity, row, field, at, text)
    VALUES ('own_prompt', old.id, 'removed', moment_now(),
            json_object('id', old.id, 'created', old.created, 'modified', old.modified, 'rev', old.rev,
                        'text', old.text, 'focus', old.focus));
END;

DROP TRIGGER experiment_template_forgotten;

CREATE TRIGGER experiment_template_removed AFTER DELETE ON experiment_template BEGIN
    UPDATE text_history SET open = 0, at = moment_now() WHERE open = 1 AND entity = 'experiment_template' AND row = old.id;
    DELETE FROM text_history WHERE entity = 'experiment_template' AND row = old.id AND field = 'removed';
    INSERT INTO text_history (entity, row, field, at, text)
    VALUES ('experiment_template', old.id, 'removed', moment_now(),
            json_object('id', old.id, 'created', old.created, 'modified', old.modified, 'body', old.body));
END;

DROP TRIGGER coach_forgotten;

CREATE TRIGGER coach_removed AFTER DELETE ON coach BEGIN
    UPDATE text_history SET open = 0, at = moment_now() WHERE open = 1 AND entity = 'coach' AND row = old.id;
    DELETE FROM text_history WHERE entity = 'coach' AND row = old.id AND field = 'removed';
    INSERT INTO text_history (entity, row, field, at, text)
    VALUES ('coach', old.id, 'removed', moment_now(),
            json_object('id', old.id, 'created', old.created, 'modified', old.modified, 'rev', old.rev,
                        'label', old.label, 'public_key', old.public_key, 'agreement', old.agreement));
END;

DROP TRIGGER saved_filter_forgotten;

CREATE TRIGGER saved_filter_removed AFTER DELETE ON saved_filter BEGIN
    UPDATE text_history SET open = 0, at = moment_now() WHERE open = 1 AND entity = 'saved_filter' AND row = old.id;
    DELETE FROM text_history WHERE entity = 'saved_filter' AND row = old.id AND field = 'removed';
    INSERT INTO text_history (entity, row, field, at, text)
    VALUES ('saved_filter', old.id, 'removed', moment_now(),
            json_object('id', old.id, 'created', old.created, 'modified', old.modified, 'name', old.name,
                        'query', old.query));
END;

-- The key of an answer to a reason comes again when one answers again, so its words are kept by themselves.
DROP TRIGGER reason_response_forgotten;

CREATE TRIGGER reason_response_removed AFTER DELETE ON reason_response BEGIN
    UPDATE text_history SET open = 0, at = moment_now()
    WHERE open = 1 AND entity = 'reason_response' AND row = old.reasons_check || char(31) || old.item;
    INSERT INTO text_history (entity, row, field, at, text)
    SELECT 'reason_response', old.reasons_check || char(31) || old.item, 'words', moment_now(), old.words
    FROM reasons_check WHERE id = old.reasons_check AND old.words <> '';
END;

-- Keys that begin with that of the look: what stands between char(31) and char(32) after it.
CREATE TRIGGER reason_response_forgotten AFTER DELETE ON reasons_check BEGIN
    DELETE FROM text_history WHERE entity = 'reason_response'
        AND row > old.id || char(31) AND row < old.id || char(32);
END;
