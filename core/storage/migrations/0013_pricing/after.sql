-- Each SELECT must give no row.
SELECT version FROM pricing_config;
SELECT version FROM pricing_tier;
SELECT version FROM pricing_display_price;
