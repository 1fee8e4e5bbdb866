-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE customer_text SET folded = ' ' || replace(folded, chr(10), ' ' || chr(10) || ' ') || ' ';
