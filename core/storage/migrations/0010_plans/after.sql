-- Each SELECT must give no row.
SELECT 'operation lost' WHERE NOT EXISTS (
    SELECT 1 FROM operation WHERE operation_id = 'op_0010' AND state = 'unknown' AND catalog_id = '');
SELECT plan_code FROM plan;
SELECT price_id FROM plan_price;
