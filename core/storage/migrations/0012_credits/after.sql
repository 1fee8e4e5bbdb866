-- Each SELECT must give no row.
SELECT account_id FROM account WHERE account_id = 'paddle/sandbox/before-0012' AND created_at_us <> 1;
SELECT grant_id FROM credit_grant;
SELECT entry_seq FROM credit_entry;
SELECT entry_seq FROM outbox;
SELECT customer_id FROM credit_customer;
SELECT customer_id FROM external_credit_balance;
