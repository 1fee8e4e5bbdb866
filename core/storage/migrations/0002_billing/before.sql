-- SPDX-License-Identifier: GPL-3.0-or-later
-- An account from before this step must survive it, see after.sql.
INSERT INTO account (account_id, provider, environment, label, created_at_us)
VALUES ('acc_before_billing', 'paddle', 'sandbox', 'before billing', 1700000000000000);
