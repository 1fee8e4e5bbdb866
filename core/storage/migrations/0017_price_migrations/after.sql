-- Each SELECT must give no row.
SELECT 'account lost' WHERE NOT EXISTS (SELECT 1 FROM account WHERE account_id = 'paddle/sandbox/before-0017');
SELECT migration_id FROM price_migration;
SELECT migration_id FROM price_migration_row;
