-- Each SELECT must give no row.
SELECT external_id FROM external_entry;
SELECT run_number FROM reconciliation_run;
SELECT finding_id FROM reconciliation_finding;
SELECT finding_id FROM reconciliation_link;
