ALTER TABLE subscription ADD COLUMN recurring_known INTEGER NOT NULL DEFAULT 1;

UPDATE subscription SET recurring_known = 0
WHERE EXISTS (
    SELECT 1 FROM subscription_item i
    WHERE i.account_id = subscription.account_id AND i.subscription_id = subscription.subscription_id
        AND i.recurring <> 0 AND i.currency <> subscription.currency);
