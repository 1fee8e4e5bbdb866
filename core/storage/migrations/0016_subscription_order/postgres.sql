-- SPDX-License-Identifier: GPL-3.0-or-later
-- The customer's name and e-mail address beside each subscription, for lists in their order. See notes.md.
ALTER TABLE subscription ADD COLUMN customer_name_folded TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE subscription ADD COLUMN customer_email_folded TEXT COLLATE "C" NOT NULL DEFAULT '';

UPDATE subscription SET
    customer_name_folded = COALESCE((
        SELECT c.name_folded FROM customer c
        WHERE c.account_id = subscription.account_id AND c.customer_id = subscription.customer_id), ''),
    customer_email_folded = COALESCE((
        SELECT c.email_folded FROM customer c
        WHERE c.account_id = subscription.account_id AND c.customer_id = subscription.customer_id), '');

CREATE INDEX subscription_by_customer_name ON subscription (account_id, customer_name_folded, subscription_id);
CREATE INDEX subscription_by_customer_email ON subscription (account_id, customer_email_folded, subscription_id);
