-- Each SELECT must give no row.
SELECT 'amount in its own currency forgotten' WHERE NOT EXISTS (
    SELECT 1 FROM subscription
    WHERE account_id = 'paddle/sandbox/before-0007' AND subscription_id = 'sub_own' AND recurring_known = 1
        AND recurring_minor = 1900);
SELECT 'converted amount taken for known' WHERE NOT EXISTS (
    SELECT 1 FROM subscription
    WHERE account_id = 'paddle/sandbox/before-0007' AND subscription_id = 'sub_converted' AND recurring_known = 0);
