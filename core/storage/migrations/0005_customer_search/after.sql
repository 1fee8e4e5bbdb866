-- Customers that cannot be found.
SELECT customer_id FROM customer WHERE NOT EXISTS (
    SELECT 1 FROM customer_text t WHERE t.account_id = customer.account_id AND t.customer_id = customer.customer_id
        AND t.folded LIKE '%' || customer.email_folded || '%' AND t.folded LIKE '%' || customer.name_folded || '%');
-- Texts of nobody.
SELECT customer_id FROM customer_text WHERE NOT EXISTS (
    SELECT 1 FROM customer c WHERE c.account_id = customer_text.account_id AND c.customer_id = customer_text.customer_id);
-- Nothing was lost on the way.
SELECT 'customers: ' || count(*) FROM customer HAVING count(*) <> 2;
