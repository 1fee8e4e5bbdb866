-- Each SELECT must give no row.
SELECT 'customer not taken over' WHERE NOT EXISTS (
    SELECT 1 FROM subscription
    WHERE account_id = 'paddle/sandbox/before-0016' AND subscription_id = 'sub_1' AND customer_name_folded = 'ada'
        AND customer_email_folded = 'a@example.com');
SELECT 'customer invented' WHERE NOT EXISTS (
    SELECT 1 FROM subscription
    WHERE account_id = 'paddle/sandbox/before-0016' AND subscription_id = 'sub_2' AND customer_name_folded = ''
        AND customer_email_folded = '');
