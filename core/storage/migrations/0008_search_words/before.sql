INSERT INTO account (account_id, provider, environment, label, created_at_us)
    VALUES ('paddle/sandbox/before-0008', 'paddle', 'sandbox', 'before-0008', 1);
INSERT INTO customer (account_id, customer_id, name, name_folded, email, email_folded, locale, status, marketing_consent,
    custom_data, created_at_us, updated_at_us, raw, version_occurred_us, version_updated_us, fingerprint, row_version)
VALUES
    ('paddle/sandbox/before-0008', 'ctm_wei', 'Wei Qu', 'wei qu', 'W@example.com', 'w@example.com', 'zh', 'active', 0, '', 0, 0, '', 0, 0, '', 1);
INSERT INTO customer_text (account_id, customer_id, folded)
SELECT account_id, customer_id, name_folded || '
' || email_folded FROM customer WHERE account_id = 'paddle/sandbox/before-0008';
