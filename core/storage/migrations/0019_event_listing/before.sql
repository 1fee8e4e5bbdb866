INSERT INTO account (account_id, provider, environment, label, created_at_us)
    VALUES ('paddle/sandbox/before-0019', 'paddle', 'sandbox', 'before-0019', 1);
INSERT INTO webhook_event (account_id, event_id, event_type, occurred_at_us, notification_id, entity_id, customer_id, source,
    body, content_hash, headers, signature_header, received_at_us)
SELECT 'paddle/sandbox/before-0019', 'evt_0019_' || n.column1, 'customer.updated', 1, '', 'ctm_1', '', 'import', X'7B7D',
    X'0000000000000000000000000000000000000000000000000000000000000000', X'', '', 1
FROM (VALUES (1), (2), (3)) n;
INSERT INTO webhook_delivery (account_id, event_seq, received_at_us, notification_id, source, peer, duplicate)
SELECT account_id, seq, 1, '', 'import', '192.0.2.7', 0 FROM webhook_event
WHERE account_id = 'paddle/sandbox/before-0019';
