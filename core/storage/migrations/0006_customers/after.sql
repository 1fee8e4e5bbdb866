-- Each SELECT must give no row.
SELECT 'operation lost' WHERE NOT EXISTS (SELECT 1 FROM operation WHERE operation_id = 'op_0006' AND state = 'unknown');
SELECT note_id FROM customer_note;
