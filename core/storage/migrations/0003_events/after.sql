-- Each SELECT returns the rows that break a promise of this step: none.
SELECT seq FROM webhook_event;
SELECT id FROM webhook_delivery;
SELECT id FROM webhook_quarantine;
SELECT slot FROM webhook_reject;
SELECT reason FROM webhook_reject_count;
SELECT id FROM event_coverage;
