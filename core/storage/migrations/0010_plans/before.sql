INSERT INTO account (account_id, provider, environment, label, created_at_us)
    VALUES ('paddle/sandbox/before-0010', 'paddle', 'sandbox', 'before-0010', 1);
INSERT INTO operation (operation_id, account_id, subscription_id, customer_id, kind, request, actor, reason,
    expected_row_version, preview_digest, state, resolution, before_json, after_json, checks, created_at_us)
VALUES ('op_0010', 'paddle/sandbox/before-0010', 'sub_1', 'ctm_1', 'pause', '{"kind":"pause"}', 'anna', '', 1, '',
    'unknown', '', '', '', 0, 1);
