-- SPDX-License-Identifier: GPL-3.0-or-later
-- What other ledgers say about credits, and what comparing them with ours has found. See notes.md.

CREATE TABLE external_import (
    account_id TEXT NOT NULL REFERENCES account (account_id),
    source TEXT NOT NULL CHECK (source <> ''),
    import_number BIGINT NOT NULL CHECK (import_number >= 1),
    imported_at_us BIGINT NOT NULL,
    entries BIGINT NOT NULL CHECK (entries >= 0),
    PRIMARY KEY (account_id, source)
);

CREATE TABLE external_entry (
    account_id TEXT NOT NULL REFERENCES account (account_id),
    source TEXT NOT NULL CHECK (source <> ''),
    external_id TEXT NOT NULL CHECK (external_id <> ''),
    idempotency_key TEXT NOT NULL,
    transaction_id TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    credits BIGINT NOT NULL,
    balance_after BIGINT,
    currency TEXT NOT NULL,
    reason TEXT NOT NULL,
    created_at_us BIGINT NOT NULL,
    import_number BIGINT NOT NULL,
    PRIMARY KEY (account_id, source, external_id)
);

CREATE TABLE reconciliation_run (
    account_id TEXT NOT NULL REFERENCES account (account_id),
    run_number BIGINT NOT NULL CHECK (run_number >= 1),
    source TEXT NOT NULL CHECK (source <> ''),
    cause TEXT NOT NULL CHECK (cause IN ('person', 'schedule')),
    actor TEXT NOT NULL,
    started_at_us BIGINT NOT NULL,
    finished_at_us BIGINT NOT NULL,
    findings BIGINT NOT NULL CHECK (findings >= 0),
    opened BIGINT NOT NULL CHECK (opened >= 0),
    settled BIGINT NOT NULL CHECK (settled >= 0),
    open_after BIGINT NOT NULL CHECK (open_after >= 0),
    totals TEXT NOT NULL,
    digest TEXT NOT NULL CHECK (digest <> ''),
    PRIMARY KEY (account_id, run_number)
);

CREATE TABLE reconciliation_finding (
    account_id TEXT NOT NULL REFERENCES account (account_id),
    finding_id TEXT NOT NULL CHECK (finding_id <> ''),
    source TEXT NOT NULL,
    class TEXT NOT NULL CHECK (class IN ('missing_local', 'missing_external', 'amount', 'duplicate', 'currency', 'orphan')),
    side TEXT NOT NULL CHECK (side IN ('provider', 'local', 'external')),
    state TEXT NOT NULL CHECK (state IN ('open', 'acted', 'accepted', 'ignored', 'settled')),
    customer_id TEXT NOT NULL,
    credits BIGINT NOT NULL,
    at_us BIGINT NOT NULL,
    entries TEXT NOT NULL,
    first_run BIGINT NOT NULL,
    last_run BIGINT NOT NULL,
    first_seen_us BIGINT NOT NULL,
    quiet_until_us BIGINT,
    row_version BIGINT NOT NULL CHECK (row_version >= 1),
    PRIMARY KEY (account_id, finding_id),
    CHECK ((state IN ('acted', 'ignored')) = (quiet_until_us IS NOT NULL))
);
CREATE INDEX reconciliation_finding_by_time ON reconciliation_finding (account_id, at_us, finding_id);
CREATE INDEX reconciliation_finding_by_state ON reconciliation_finding (account_id, source, state, last_run);

CREATE TABLE reconciliation_decision (
    account_id TEXT NOT NULL,
    finding_id TEXT NOT NULL,
    number BIGINT NOT NULL CHECK (number >= 1),
    run_number BIGINT NOT NULL,
    verb TEXT NOT NULL CHECK (verb <> ''),
    actor TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    at_us BIGINT NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (account_id, finding_id, number),
    FOREIGN KEY (account_id, finding_id) REFERENCES reconciliation_finding (account_id, finding_id)
);
CREATE UNIQUE INDEX reconciliation_decision_once ON reconciliation_decision (account_id, finding_id, run_number, verb)
    WHERE verb <> 'note';

CREATE TABLE reconciliation_link (
    account_id TEXT NOT NULL REFERENCES account (account_id),
    source TEXT NOT NULL,
    external_id TEXT NOT NULL CHECK (external_id <> ''),
    position BIGINT NOT NULL,
    entry_key TEXT NOT NULL CHECK (entry_key <> ''),
    credits BIGINT NOT NULL CHECK (credits <> 0),
    finding_id TEXT NOT NULL,
    PRIMARY KEY (account_id, source, external_id, position)
);
