-- SPDX-License-Identifier: GPL-3.0-or-later
-- Direction shows the starred entries each time it is opened: a few of all. Without this each of them was asked.
CREATE INDEX check_in_starred ON check_in (position) WHERE starred = 1 AND deleted IS NULL;
