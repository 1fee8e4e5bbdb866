INSERT INTO account (account_id, provider, environment, label, created_at_us)
    VALUES ('paddle/sandbox/before-0018', 'paddle', 'sandbox', 'before-0018', 1);
