INSERT INTO account (account_id, provider, environment, label, created_at_us)
    VALUES ('paddle/sandbox/before-0016', 'paddle', 'sandbox', 'before-0016', 1);
INSERT INTO customer (account_id, customer_id, name, name_folded, email, email_folded, locale, status,
    marketing_consent, custom_data, created_at_us, updated_at_us, raw, version_occurred_us, version_updated_us,
    fingerprint, row_version)
VALUES ('paddle/sandbox/before-0016', 'ctm_1', 'Ada', 'ada', 'A@example.com', 'a@example.com', 'en', 'active', 0, '',
    1, 1, '', 1, 1, '', 1);
INSERT INTO subscription (account_id, subscription_id, customer_id, address_id, business_id, status, currency,
    collection_mode, cycle_interval, cycle_frequency, next_billed_order_us, discount_id, item_summary, recurring_minor,
    custom_data, created_at_us, updated_at_us, raw, version_occurred_us, version_updated_us, fingerprint,
    children_fingerprint, row_version)
VALUES
    ('paddle/sandbox/before-0016', 'sub_1', 'ctm_1', 'add_1', '', 'active', 'USD', 'automatic', 'month', 1, 1, '',
        'Team', 1900, '', 1, 1, '', 1, 1, '', '', 1),
    ('paddle/sandbox/before-0016', 'sub_2', 'ctm_gone', 'add_1', '', 'active', 'USD', 'automatic', 'month', 1, 1, '',
        'Team', 1900, '', 1, 1, '', 1, 1, '', '', 1);
