-- SPDX-License-Identifier: GPL-3.0-or-later
-- Moving subscriptions from one price to another, many at once. See notes.md.

CREATE TABLE price_migration (
    account_id    TEXT   NOT NULL REFERENCES account (account_id),
    migration_id  TEXT   NOT NULL PRIMARY KEY,
    from_price_id TEXT   NOT NULL CHECK (from_price_id <> ''),
    to_price_id   TEXT   NOT NULL CHECK (to_price_id <> ''),
    mode          TEXT   NOT NULL,
    undo_of       TEXT   NOT NULL,
    actor         TEXT   NOT NULL,
    reason        TEXT   NOT NULL,
    created_at_us BIGINT NOT NULL,
    CHECK (from_price_id <> to_price_id)
);
CREATE INDEX price_migration_by_time ON price_migration (account_id, created_at_us, migration_id);

CREATE TABLE price_migration_row (
    migration_id    TEXT   NOT NULL REFERENCES price_migration (migration_id),
    subscription_id TEXT   NOT NULL CHECK (subscription_id <> ''),
    state           TEXT   NOT NULL CHECK (state IN ('pending', 'done', 'refused', 'unsettled')),
    operation_id    TEXT   NOT NULL CHECK (operation_id <> ''),
    detail          TEXT   NOT NULL,
    changed_at_us   BIGINT NOT NULL,
    PRIMARY KEY (migration_id, subscription_id)
);
CREATE INDEX price_migration_row_by_state ON price_migration_row (migration_id, state, subscription_id);
