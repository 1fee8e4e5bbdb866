-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every query must return no row.
SELECT 'the account is gone' WHERE NOT EXISTS (SELECT 1 FROM account WHERE account_id = 'acc_before_billing');
SELECT product_id FROM product;
SELECT price_id FROM price;
SELECT position FROM price_override;
SELECT customer_id FROM customer;
SELECT address_id FROM address;
SELECT business_id FROM business;
SELECT position FROM business_contact;
SELECT subscription_id FROM subscription;
SELECT position FROM subscription_item;
SELECT payment_id FROM payment;
SELECT position FROM payment_line;
SELECT position FROM payment_attempt;
SELECT adjustment_id FROM adjustment;
SELECT customer_id FROM credit_balance;
