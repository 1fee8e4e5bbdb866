INSERT INTO account (account_id, provider, environment, label, created_at_us)
    VALUES ('paddle/sandbox/before-0023', 'paddle', 'sandbox', 'before-0023', 1);
INSERT INTO customer (account_id, customer_id, name, name_folded, email, email_folded, locale, status,
    marketing_consent, custom_data, created_at_us, updated_at_us, raw, version_occurred_us, version_updated_us,
    fingerprint, row_version)
VALUES
    ('paddle/sandbox/before-0023', 'ctm_text', '', '', 'a@example.com', 'a@example.com', 'en', 'active', 0,
        X'7B2265787465726E616C5F6964223A22757365722D37227D', 1, 1, '', 1, 1, '', 1),
    ('paddle/sandbox/before-0023', 'ctm_number', '', '', 'a@example.com', 'a@example.com', 'en', 'active', 0,
        X'7B2265787465726E616C5F6964223A34327D', 1, 1, '', 1, 1, '', 1),
    ('paddle/sandbox/before-0023', 'ctm_other', '', '', 'a@example.com', 'a@example.com', 'en', 'active', 0,
        X'7B22706C616E223A2278227D', 1, 1, '', 1, 1, '', 1),
    ('paddle/sandbox/before-0023', 'ctm_list', '', '', 'a@example.com', 'a@example.com', 'en', 'active', 0,
        X'5B2265787465726E616C5F6964225D', 1, 1, '', 1, 1, '', 1),
    ('paddle/sandbox/before-0023', 'ctm_flag', '', '', 'a@example.com', 'a@example.com', 'en', 'active', 0,
        X'7B2265787465726E616C5F6964223A747275657D', 1, 1, '', 1, 1, '', 1),
    ('paddle/sandbox/before-0023', 'ctm_fraction', '', '', 'a@example.com', 'a@example.com', 'en', 'active', 0,
        X'7B2265787465726E616C5F6964223A312E357D', 1, 1, '', 1, 1, '', 1),
    ('paddle/sandbox/before-0023', 'ctm_none', '', '', 'a@example.com', 'a@example.com', 'en', 'active', 0,
        '', 1, 1, '', 1, 1, '', 1);
