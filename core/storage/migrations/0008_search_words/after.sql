-- Each SELECT must give no row.
SELECT 'not between spaces: ' || folded FROM customer_text
WHERE account_id = 'paddle/sandbox/before-0008' AND folded <> ' wei qu ' || '
' || ' w@example.com ';
SELECT 'lost' WHERE NOT EXISTS (SELECT 1 FROM customer_text WHERE account_id = 'paddle/sandbox/before-0008');
