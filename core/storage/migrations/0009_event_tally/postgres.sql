-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE event_tally (
    account_id TEXT NOT NULL REFERENCES account (account_id),
    slot SMALLINT NOT NULL CHECK (slot BETWEEN 0 AND 31),
    events BIGINT NOT NULL CHECK (events >= 0),
    PRIMARY KEY (account_id, slot)
);

INSERT INTO event_tally (account_id, slot, events)
SELECT account_id, 0, COUNT(*) FROM webhook_event GROUP BY account_id;
