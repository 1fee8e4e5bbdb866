-- Each SELECT must give no row.
SELECT event_id || ' is in no list' FROM webhook_event WHERE account_id = 'paddle/sandbox/before-0019' AND listed <> 1;
SELECT event_id || ' has two first deliveries' FROM webhook_event
WHERE account_id = 'paddle/sandbox/before-0019' AND peer IS NOT NULL;
SELECT 'events lost' WHERE (SELECT COUNT(*) FROM webhook_event
    WHERE account_id = 'paddle/sandbox/before-0019' AND listed = 1) <> 3;
