INSERT INTO account (account_id, provider, environment, label, created_at_us)
    VALUES ('paddle/sandbox/before-0007', 'paddle', 'sandbox', 'before-0007', 1);
INSERT INTO subscription (account_id, subscription_id, customer_id, address_id, business_id, status, currency,
    collection_mode, cycle_interval, cycle_frequency, next_billed_order_us, discount_id, item_summary, recurring_minor,
    custom_data, created_at_us, updated_at_us, raw, version_occurred_us, version_updated_us, fingerprint,
    children_fingerprint, row_version)
VALUES
    ('paddle/sandbox/before-0007', 'sub_own', 'ctm_1', 'add_1', '', 'active', 'USD', 'automatic', 'month', 1, 1, '',
        'Team', 1900, '', 1, 1, '', 1, 1, '', '', 1),
    ('paddle/sandbox/before-0007', 'sub_converted', 'ctm_1', 'add_1', '', 'active', 'EUR', 'automatic', 'month', 1, 1,
        '', 'Team', 0, '', 1, 1, '', 1, 1, '', '', 1);
INSERT INTO subscription_item (account_id, subscription_id, position, price_id, product_id, product_name, price_name,
    price_description, quantity, unit_price_minor, currency, tax_mode, status, recurring)
VALUES
    ('paddle/sandbox/before-0007', 'sub_own', 0, 'pri_1', 'pro_1', 'Team', '', '', 1, 1900, 'USD', 'internal', 'active', 1),
    ('paddle/sandbox/before-0007', 'sub_converted', 0, 'pri_1', 'pro_1', 'Team', '', '', 1, 1900, 'USD', 'internal',
        'active', 1);
