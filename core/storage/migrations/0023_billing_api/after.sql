-- Each SELECT must give no row.
SELECT 'external id lost' WHERE NOT EXISTS (
    SELECT 1 FROM customer_external_id
    WHERE account_id = 'paddle/sandbox/before-0023' AND customer_id = 'ctm_text' AND external_id = 'user-7');
SELECT 'external id that is a number lost' WHERE NOT EXISTS (
    SELECT 1 FROM customer_external_id
    WHERE account_id = 'paddle/sandbox/before-0023' AND customer_id = 'ctm_number' AND external_id = '42');
SELECT customer_id FROM customer_external_id
WHERE account_id = 'paddle/sandbox/before-0023' AND customer_id NOT IN ('ctm_text', 'ctm_number');
SELECT key FROM idempotency_key;
