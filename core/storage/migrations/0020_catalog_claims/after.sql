-- Each SELECT must give no row.
SELECT 'operation lost its claim' WHERE NOT EXISTS (
    SELECT 1 FROM catalog_claim
    WHERE entity_id = 'pri_1' AND holder_kind = 'operation' AND holder = 'op_0020' AND until_us IS NULL);
SELECT 'step lost its claim' WHERE NOT EXISTS (
    SELECT 1 FROM catalog_claim
    WHERE entity_id = 'pri_2' AND holder_kind = 'plan_step' AND holder = 'd0020' AND until_us = 180000004);
SELECT entity_id FROM catalog_claim WHERE entity_id NOT IN ('pri_1', 'pri_2');
SELECT run_id FROM catalog_run WHERE undo_of <> '' OR source_account <> '';
SELECT account_id FROM catalog_read;
SELECT entity_id FROM catalog_read_open;
