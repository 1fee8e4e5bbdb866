-- Each SELECT must give no row.
SELECT 'key' FROM catalog_key;
SELECT 'run' FROM catalog_run;
SELECT 'step' FROM catalog_run_step;
SELECT 'ignored' FROM catalog_ignored;
