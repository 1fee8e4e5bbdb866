-- Each SELECT must give no row.
SELECT account_id FROM account WHERE account_id = 'paddle/sandbox/before-0004' AND created_at_us <> 1;
SELECT operation_id FROM operation;
SELECT seq FROM audit_log;
