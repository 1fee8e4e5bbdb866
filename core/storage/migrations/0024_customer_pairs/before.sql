INSERT INTO account (account_id, provider, environment, label, created_at_us)
VALUES
    ('paddle/sandbox/before-0024', 'paddle', 'sandbox', 'before-0024', 1),
    ('stripe/sandbox/before-0024', 'stripe', 'sandbox', 'before-0024', 1);
