-- Each SELECT returns the rows that break a promise of this step: none.
SELECT account_id FROM account;
SELECT seq FROM change_feed;
SELECT name FROM sync_cursor;
SELECT key FROM setting;
