-- Each SELECT must give no row.
SELECT 'account lost' WHERE NOT EXISTS (SELECT 1 FROM account WHERE account_id = 'paddle/sandbox/before-0018');
SELECT payment_id FROM checkout_link;
