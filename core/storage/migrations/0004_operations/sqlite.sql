-- Operations and the audit log. See notes.md.
CREATE TABLE operation (
    operation_id         TEXT    NOT NULL PRIMARY KEY,
    account_id           TEXT    NOT NULL REFERENCES account (account_id),
    subscription_id      TEXT    NOT NULL,
    customer_id          TEXT    NOT NULL,
    kind                 TEXT    NOT NULL,
    request              TEXT    NOT NULL,
    actor                TEXT    NOT NULL,
    reason               TEXT    NOT NULL,
    expected_row_version INTEGER NOT NULL,
    preview_digest       TEXT    NOT NULL,
    state                TEXT    NOT NULL
        CHECK (state IN ('filed', 'sent', 'succeeded', 'failed', 'unknown', 'needs_person')),
    error_kind           TEXT,
    error_message        TEXT,
    error_code           TEXT,
    error_request_id     TEXT,
    resolution           TEXT    NOT NULL,
    before_json          BLOB    NOT NULL,
    after_json           BLOB    NOT NULL,
    checks               INTEGER NOT NULL CHECK (checks >= 0),
    next_check_at_us     BIGINT,
    created_at_us        BIGINT  NOT NULL,
    sent_at_us           BIGINT,
    finished_at_us       BIGINT,
    CHECK ((state IN ('succeeded', 'failed')) = (finished_at_us IS NOT NULL))
);
CREATE UNIQUE INDEX operation_one_open ON operation (account_id, subscription_id)
    WHERE state IN ('filed', 'sent', 'unknown', 'needs_person');
CREATE INDEX operation_by_time ON operation (account_id, created_at_us, operation_id);

CREATE TABLE audit_log (
    seq          INTEGER NOT NULL PRIMARY KEY,
    at_us        BIGINT  NOT NULL,
    account_id   TEXT    NOT NULL,
    actor        TEXT    NOT NULL,
    action       TEXT    NOT NULL,
    subject      TEXT    NOT NULL,
    operation_id TEXT    NOT NULL,
    reason       TEXT    NOT NULL,
    before_json  BLOB    NOT NULL,
    after_json   BLOB    NOT NULL,
    hash         BLOB    NOT NULL CHECK (length(hash) = 32)
);
CREATE INDEX audit_log_by_subject ON audit_log (subject, seq);
CREATE TRIGGER audit_log_no_update BEFORE UPDATE ON audit_log BEGIN SELECT RAISE(ABORT, 'audit_log is append-only'); END;
CREATE TRIGGER audit_log_no_delete BEFORE DELETE ON audit_log BEGIN SELECT RAISE(ABORT, 'audit_log is append-only'); END;
