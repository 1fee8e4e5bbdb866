-- Each SELECT must give no row.
SELECT 'account lost' WHERE (SELECT COUNT(*) FROM account WHERE label = 'before-0024') <> 2;
SELECT first_customer_id FROM customer_pair;
