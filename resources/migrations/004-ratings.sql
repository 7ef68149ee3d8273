-- SPDX-License-Identifier: GPL-3.0-or-later
-- The Energy page reads this index and nothing else. SQLite takes it for covering only when it holds every
-- column that the query names, and that includes the one which its own condition has already settled.

DROP INDEX check_in_rated;
CREATE INDEX check_in_rated ON check_in (day, focus, energy, minutes, activity, minute, chosen, deleted)
    WHERE energy IS NOT NULL AND deleted IS NULL;
