-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE event_tally (
    account_id TEXT NOT NULL REFERENCES account (account_id),
    slot INTEGER NOT NULL CHECK (slot BETWEEN 0 AND 31),
    events INTEGER NOT NULL CHECK (events >= 0),
    PRIMARY KEY (account_id, slot)
) STRICT;

INSERT INTO event_tally (account_id, slot, events)
SELECT account_id, 0, COUNT(*) FROM webhook_event GROUP BY account_id;
