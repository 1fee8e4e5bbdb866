INSERT INTO account (account_id, provider, environment, label, created_at_us) VALUES ('paddle:sandbox:t', 'paddle', 'sandbox', 't', 0);
INSERT INTO customer (account_id, customer_id, name, name_folded, email, email_folded, locale, status, marketing_consent,
    custom_data, created_at_us, updated_at_us, raw, version_occurred_us, version_updated_us, fingerprint, row_version)
VALUES
    ('paddle:sandbox:t', 'ctm_1', 'Anna; "O''Neil"', 'anna; "o''neil"', 'Anna@example.com', 'anna@example.com', 'en', 'active', 0, '', 0, 0, '', 0, 0, '', 1),
    ('paddle:sandbox:t', 'ctm_2', '', '', 'b@example.com', 'b@example.com', 'en', 'archived', 1, '', 0, 0, '', 0, 0, '', 1);
