INSERT INTO account (account_id, provider, environment, label, created_at_us)
    VALUES ('paddle/sandbox/before-0017', 'paddle', 'sandbox', 'before-0017', 1);
