-- SPDX-License-Identifier: GPL-3.0-or-later
-- Product credits: what was granted and why, the ledger of each customer, and what the external ledger is to be told.
-- See notes.md.

CREATE TABLE credit_grant (
    account_id          TEXT   NOT NULL REFERENCES account (account_id),
    grant_id            TEXT   NOT NULL CHECK (grant_id <> ''),
    customer_id         TEXT   NOT NULL CHECK (customer_id <> ''),
    kind                TEXT   NOT NULL CHECK (kind IN ('purchase', 'renewal', 'signup', 'trial', 'manual')),
    credits             BIGINT NOT NULL CHECK (credits > 0),
    payment_id          TEXT   NOT NULL,
    line_id             TEXT   NOT NULL,
    price_id            TEXT   NOT NULL,
    plan_code           TEXT   NOT NULL,
    quantity            BIGINT NOT NULL CHECK (quantity >= 0),
    credits_per_unit    BIGINT NOT NULL CHECK (credits_per_unit >= 0),
    subscription_id     TEXT   NOT NULL,
    period_starts_us    BIGINT,
    period_ends_us      BIGINT,
    currency            TEXT   NOT NULL,
    line_total_minor    BIGINT NOT NULL,
    payment_total_minor BIGINT NOT NULL,
    event_id            TEXT   NOT NULL,
    operation_id        TEXT   NOT NULL,
    person_key          TEXT   NOT NULL,
    actor               TEXT   NOT NULL,
    reason              TEXT   NOT NULL,
    purchased_at_us     BIGINT NOT NULL,
    granted_at_us       BIGINT NOT NULL,
    PRIMARY KEY (account_id, grant_id),
    CHECK ((kind IN ('purchase', 'renewal')) = (payment_id <> '')),
    CHECK ((payment_id <> '') = (line_id <> '')),
    CHECK ((kind = 'manual') = (operation_id <> '')),
    CHECK ((kind IN ('signup', 'trial')) = (person_key <> ''))
);
CREATE UNIQUE INDEX credit_grant_one_per_line ON credit_grant (account_id, payment_id, line_id, kind) WHERE payment_id <> '';
CREATE UNIQUE INDEX credit_grant_one_per_operation ON credit_grant (account_id, operation_id) WHERE operation_id <> '';
CREATE UNIQUE INDEX credit_grant_one_per_person ON credit_grant (account_id, kind, person_key) WHERE person_key <> '';
CREATE INDEX credit_grant_by_customer ON credit_grant (account_id, customer_id, granted_at_us, grant_id);
CREATE INDEX credit_grant_by_time ON credit_grant (account_id, purchased_at_us, grant_id);
CREATE INDEX credit_grant_by_subscription ON credit_grant (account_id, subscription_id, period_starts_us) WHERE subscription_id <> '';

CREATE TABLE credit_customer (
    account_id       TEXT   NOT NULL REFERENCES account (account_id),
    customer_id      TEXT   NOT NULL CHECK (customer_id <> ''),
    balance          BIGINT NOT NULL CHECK (balance >= 0),
    granted          BIGINT NOT NULL CHECK (granted >= 0),
    taken_back       BIGINT NOT NULL CHECK (taken_back >= 0),
    entries          BIGINT NOT NULL CHECK (entries >= 1),
    last_entry_at_us BIGINT NOT NULL,
    PRIMARY KEY (account_id, customer_id),
    CHECK (balance = granted - taken_back)
) WITHOUT ROWID;
CREATE INDEX credit_customer_by_time ON credit_customer (account_id, last_entry_at_us, customer_id);
CREATE INDEX credit_customer_by_balance ON credit_customer (account_id, balance, customer_id);

CREATE TABLE credit_entry (
    entry_seq     INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    account_id    TEXT    NOT NULL,
    customer_id   TEXT    NOT NULL,
    number        BIGINT  NOT NULL CHECK (number >= 1),
    kind          TEXT    NOT NULL CHECK (kind IN ('grant', 'clawback', 'restore')),
    amount        BIGINT  NOT NULL CHECK (amount <> 0),
    balance_after BIGINT  NOT NULL CHECK (balance_after >= 0),
    grant_id      TEXT    NOT NULL,
    adjustment_id TEXT    NOT NULL,
    event_id      TEXT    NOT NULL,
    operation_id  TEXT    NOT NULL,
    actor         TEXT    NOT NULL,
    reason        TEXT    NOT NULL,
    at_us         BIGINT  NOT NULL,
    UNIQUE (account_id, customer_id, number),
    UNIQUE (account_id, grant_id, kind, adjustment_id, operation_id),
    FOREIGN KEY (account_id, grant_id) REFERENCES credit_grant (account_id, grant_id),
    FOREIGN KEY (account_id, customer_id) REFERENCES credit_customer (account_id, customer_id),
    CHECK ((kind = 'clawback') = (amount < 0))
);
CREATE INDEX credit_entry_by_time ON credit_entry (account_id, entry_seq);
CREATE UNIQUE INDEX credit_entry_one_grant ON credit_entry (account_id, grant_id) WHERE kind = 'grant';
CREATE TRIGGER credit_entry_no_update BEFORE UPDATE ON credit_entry BEGIN SELECT RAISE(ABORT, 'credit_entry is append-only'); END;
CREATE TRIGGER credit_entry_no_delete BEFORE DELETE ON credit_entry BEGIN SELECT RAISE(ABORT, 'credit_entry is append-only'); END;
CREATE TRIGGER credit_grant_no_update BEFORE UPDATE ON credit_grant BEGIN SELECT RAISE(ABORT, 'credit_grant is append-only'); END;
CREATE TRIGGER credit_grant_no_delete BEFORE DELETE ON credit_grant BEGIN SELECT RAISE(ABORT, 'credit_grant is append-only'); END;

CREATE TABLE outbox (
    entry_seq          INTEGER NOT NULL PRIMARY KEY REFERENCES credit_entry (entry_seq),
    account_id         TEXT    NOT NULL,
    customer_id        TEXT    NOT NULL,
    idempotency_key    TEXT    NOT NULL CHECK (idempotency_key <> ''),
    amount             BIGINT  NOT NULL CHECK (amount <> 0),
    metadata           TEXT    NOT NULL,
    state              TEXT    NOT NULL CHECK (state IN ('waiting', 'sending', 'unknown', 'sent', 'parked', 'dead')),
    attempts           BIGINT  NOT NULL CHECK (attempts >= 0),
    next_attempt_at_us BIGINT  NOT NULL,
    problem            TEXT    NOT NULL,
    message            TEXT    NOT NULL,
    external_id        TEXT    NOT NULL,
    created_at_us      BIGINT  NOT NULL,
    attempted_at_us    BIGINT,
    settled_at_us      BIGINT,
    UNIQUE (account_id, idempotency_key),
    CHECK ((state = 'sent') = (settled_at_us IS NOT NULL)),
    CHECK (state NOT IN ('parked', 'dead') OR message <> '')
);
CREATE INDEX outbox_open ON outbox (account_id, customer_id, entry_seq) WHERE state <> 'sent';
CREATE INDEX outbox_due ON outbox (account_id, next_attempt_at_us, entry_seq) WHERE state IN ('waiting', 'sending', 'unknown');
CREATE INDEX outbox_problem ON outbox (account_id, state, entry_seq) WHERE state IN ('parked', 'dead');

CREATE TABLE external_credit_balance (
    account_id    TEXT   NOT NULL REFERENCES account (account_id),
    customer_id   TEXT   NOT NULL CHECK (customer_id <> ''),
    balance       BIGINT NOT NULL,
    fetched_at_us BIGINT NOT NULL,
    PRIMARY KEY (account_id, customer_id)
) WITHOUT ROWID;
