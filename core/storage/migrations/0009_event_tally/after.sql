-- Each SELECT must give no row.
SELECT 'counted wrongly: ' || account_id FROM webhook_event
GROUP BY account_id
HAVING COUNT(*) <> (SELECT SUM(events) FROM event_tally WHERE event_tally.account_id = webhook_event.account_id);
SELECT 'not counted' WHERE NOT EXISTS (
    SELECT 1 FROM event_tally WHERE account_id = 'paddle/sandbox/before-0009' AND events = 3);
