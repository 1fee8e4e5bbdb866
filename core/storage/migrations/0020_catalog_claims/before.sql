INSERT INTO account (account_id, provider, environment, label, created_at_us)
    VALUES ('paddle/sandbox/before-0020', 'paddle', 'sandbox', 'before-0020', 1);
INSERT INTO operation (operation_id, account_id, subscription_id, customer_id, catalog_id, kind, request, actor, reason,
        expected_row_version, preview_digest, state, resolution, before_json, after_json, checks, created_at_us,
        sent_at_us)
    VALUES ('op_0020', 'paddle/sandbox/before-0020', '', '', 'pri_1', 'update_price', '{}', 'anna', '', 1, '', 'unknown',
        '', '', '', 0, 5, 6);
INSERT INTO operation (operation_id, account_id, subscription_id, customer_id, catalog_id, kind, request, actor, reason,
        expected_row_version, preview_digest, state, resolution, before_json, after_json, checks, created_at_us,
        finished_at_us)
    VALUES ('op_0020_done', 'paddle/sandbox/before-0020', '', '', 'pri_3', 'update_price', '{}', 'anna', '', 1, '',
        'succeeded', '', '', '', 0, 5, 7);
INSERT INTO catalog_run (run_id, account_id, digest, wanted, there, missing, actor, reason, state, started_at_us)
    VALUES ('catrun_0020', 'paddle/sandbox/before-0020', 'd0020', X'7B7D', X'7B7D', 'left_alone', 'anna', '', 'open', 3);
INSERT INTO catalog_run_step (run_id, number, state, entity_id, sent_at_us, error_message)
    VALUES ('catrun_0020', 0, 'sent', 'pri_2', 4, '');
INSERT INTO catalog_run_step (run_id, number, state, entity_id, sent_at_us, error_message)
    VALUES ('catrun_0020', 1, 'sent', 'pri_1', 4, '');
INSERT INTO catalog_run_step (run_id, number, state, entity_id, sent_at_us, error_message)
    VALUES ('catrun_0020', 2, 'filed', 'pri_4', NULL, '');
