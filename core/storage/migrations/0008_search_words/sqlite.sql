-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE customer_text SET folded = ' ' || replace(folded, char(10), ' ' || char(10) || ' ') || ' ';

INSERT INTO customer_search (customer_search) VALUES ('rebuild');
