-- SPDX-License-Identifier: GPL-3.0-or-later
-- The mirror of what providers hold: catalog, customers, subscriptions, payments. See notes.md.

CREATE TABLE product (
    account_id TEXT NOT NULL REFERENCES account (account_id),
    product_id TEXT NOT NULL CHECK (product_id <> ''),
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    type TEXT NOT NULL,
    tax_category TEXT NOT NULL,
    status TEXT NOT NULL,
    image_url TEXT NOT NULL,
    custom_data BYTEA NOT NULL,
    created_at_us BIGINT NOT NULL,
    updated_at_us BIGINT NOT NULL,
    raw BYTEA NOT NULL,
    version_occurred_us BIGINT NOT NULL,
    version_updated_us BIGINT NOT NULL,
    fingerprint BYTEA NOT NULL,
    row_version BIGINT NOT NULL CHECK (row_version >= 1),
    PRIMARY KEY (account_id, product_id)
);
CREATE INDEX product_by_name ON product (account_id, name, product_id);

CREATE TABLE price (
    account_id TEXT NOT NULL REFERENCES account (account_id),
    price_id TEXT NOT NULL CHECK (price_id <> ''),
    product_id TEXT NOT NULL,
    description TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    unit_price_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    cycle_interval TEXT,
    cycle_frequency INTEGER,
    trial_interval TEXT,
    trial_frequency INTEGER,
    tax_mode TEXT NOT NULL,
    quantity_minimum BIGINT NOT NULL,
    quantity_maximum BIGINT NOT NULL,
    status TEXT NOT NULL,
    custom_data BYTEA NOT NULL,
    created_at_us BIGINT NOT NULL,
    updated_at_us BIGINT NOT NULL,
    raw BYTEA NOT NULL,
    version_occurred_us BIGINT NOT NULL,
    version_updated_us BIGINT NOT NULL,
    fingerprint BYTEA NOT NULL,
    children_fingerprint BYTEA NOT NULL,
    row_version BIGINT NOT NULL CHECK (row_version >= 1),
    PRIMARY KEY (account_id, price_id),
    CHECK ((cycle_interval IS NULL) = (cycle_frequency IS NULL)),
    CHECK ((trial_interval IS NULL) = (trial_frequency IS NULL))
);
CREATE INDEX price_by_product ON price (account_id, product_id, price_id);
CREATE INDEX price_by_cycle ON price (account_id, cycle_interval, cycle_frequency, price_id) WHERE cycle_interval IS NOT NULL;

CREATE TABLE price_override (
    account_id TEXT NOT NULL,
    price_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    countries TEXT NOT NULL,
    unit_price_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    PRIMARY KEY (account_id, price_id, position),
    FOREIGN KEY (account_id, price_id) REFERENCES price (account_id, price_id) ON DELETE CASCADE
);

CREATE TABLE customer (
    account_id TEXT NOT NULL REFERENCES account (account_id),
    customer_id TEXT NOT NULL CHECK (customer_id <> ''),
    name TEXT NOT NULL,
    name_folded TEXT COLLATE "C" NOT NULL,
    email TEXT NOT NULL,
    email_folded TEXT COLLATE "C" NOT NULL,
    locale TEXT NOT NULL,
    status TEXT NOT NULL,
    marketing_consent INTEGER NOT NULL CHECK (marketing_consent IN (0, 1)),
    custom_data BYTEA NOT NULL,
    created_at_us BIGINT NOT NULL,
    updated_at_us BIGINT NOT NULL,
    raw BYTEA NOT NULL,
    version_occurred_us BIGINT NOT NULL,
    version_updated_us BIGINT NOT NULL,
    fingerprint BYTEA NOT NULL,
    row_version BIGINT NOT NULL CHECK (row_version >= 1),
    PRIMARY KEY (account_id, customer_id)
);
CREATE INDEX customer_by_name ON customer (account_id, name_folded, customer_id);
CREATE INDEX customer_by_email ON customer (account_id, email_folded, customer_id);
CREATE INDEX customer_by_update ON customer (account_id, updated_at_us, customer_id);

CREATE TABLE address (
    account_id TEXT NOT NULL REFERENCES account (account_id),
    address_id TEXT NOT NULL CHECK (address_id <> ''),
    customer_id TEXT NOT NULL,
    description TEXT NOT NULL,
    first_line TEXT NOT NULL,
    second_line TEXT NOT NULL,
    city TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    region TEXT NOT NULL,
    country_code TEXT NOT NULL,
    status TEXT NOT NULL,
    custom_data BYTEA NOT NULL,
    created_at_us BIGINT NOT NULL,
    updated_at_us BIGINT NOT NULL,
    raw BYTEA NOT NULL,
    version_occurred_us BIGINT NOT NULL,
    version_updated_us BIGINT NOT NULL,
    fingerprint BYTEA NOT NULL,
    row_version BIGINT NOT NULL CHECK (row_version >= 1),
    PRIMARY KEY (account_id, address_id)
);
CREATE INDEX address_by_customer ON address (account_id, customer_id, address_id);

CREATE TABLE business (
    account_id TEXT NOT NULL REFERENCES account (account_id),
    business_id TEXT NOT NULL CHECK (business_id <> ''),
    customer_id TEXT NOT NULL,
    name TEXT NOT NULL,
    company_number TEXT NOT NULL,
    tax_identifier TEXT NOT NULL,
    status TEXT NOT NULL,
    custom_data BYTEA NOT NULL,
    created_at_us BIGINT NOT NULL,
    updated_at_us BIGINT NOT NULL,
    raw BYTEA NOT NULL,
    version_occurred_us BIGINT NOT NULL,
    version_updated_us BIGINT NOT NULL,
    fingerprint BYTEA NOT NULL,
    children_fingerprint BYTEA NOT NULL,
    row_version BIGINT NOT NULL CHECK (row_version >= 1),
    PRIMARY KEY (account_id, business_id)
);
CREATE INDEX business_by_customer ON business (account_id, customer_id, business_id);

CREATE TABLE business_contact (
    account_id TEXT NOT NULL,
    business_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    PRIMARY KEY (account_id, business_id, position),
    FOREIGN KEY (account_id, business_id) REFERENCES business (account_id, business_id) ON DELETE CASCADE
);

CREATE TABLE subscription (
    account_id TEXT NOT NULL REFERENCES account (account_id),
    subscription_id TEXT NOT NULL CHECK (subscription_id <> ''),
    customer_id TEXT NOT NULL,
    address_id TEXT NOT NULL,
    business_id TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status <> ''),
    currency TEXT NOT NULL,
    collection_mode TEXT NOT NULL,
    cycle_interval TEXT NOT NULL,
    cycle_frequency INTEGER NOT NULL,
    period_starts_us BIGINT,
    period_ends_us BIGINT,
    started_at_us BIGINT,
    first_billed_at_us BIGINT,
    next_billed_at_us BIGINT,
    next_billed_order_us BIGINT NOT NULL,
    paused_at_us BIGINT,
    canceled_at_us BIGINT,
    scheduled_action TEXT,
    scheduled_at_us BIGINT,
    scheduled_resume_us BIGINT,
    discount_id TEXT NOT NULL,
    item_summary TEXT NOT NULL,
    recurring_minor BIGINT NOT NULL,
    custom_data BYTEA NOT NULL,
    created_at_us BIGINT NOT NULL,
    updated_at_us BIGINT NOT NULL,
    raw BYTEA NOT NULL,
    version_occurred_us BIGINT NOT NULL,
    version_updated_us BIGINT NOT NULL,
    fingerprint BYTEA NOT NULL,
    children_fingerprint BYTEA NOT NULL,
    row_version BIGINT NOT NULL CHECK (row_version >= 1),
    PRIMARY KEY (account_id, subscription_id),
    CHECK ((period_starts_us IS NULL) = (period_ends_us IS NULL)),
    CHECK ((scheduled_action IS NULL) = (scheduled_at_us IS NULL))
);
CREATE INDEX subscription_by_update ON subscription (account_id, updated_at_us, subscription_id);
CREATE INDEX subscription_by_status ON subscription (account_id, status, updated_at_us, subscription_id);
CREATE INDEX subscription_by_next_billing ON subscription (account_id, next_billed_order_us, subscription_id);
CREATE INDEX subscription_by_customer ON subscription (account_id, customer_id, subscription_id);
CREATE INDEX subscription_by_schedule ON subscription (account_id, scheduled_action, updated_at_us, subscription_id)
    WHERE scheduled_action IS NOT NULL;

CREATE TABLE subscription_item (
    account_id TEXT NOT NULL,
    subscription_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    price_id TEXT NOT NULL,
    product_id TEXT NOT NULL,
    product_name TEXT NOT NULL,
    price_name TEXT NOT NULL,
    price_description TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    unit_price_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    tax_mode TEXT NOT NULL,
    cycle_interval TEXT,
    cycle_frequency INTEGER,
    status TEXT NOT NULL,
    recurring INTEGER NOT NULL CHECK (recurring IN (0, 1)),
    previously_billed_at_us BIGINT,
    next_billed_at_us BIGINT,
    trial_starts_us BIGINT,
    trial_ends_us BIGINT,
    PRIMARY KEY (account_id, subscription_id, position),
    FOREIGN KEY (account_id, subscription_id) REFERENCES subscription (account_id, subscription_id) ON DELETE CASCADE,
    CHECK ((cycle_interval IS NULL) = (cycle_frequency IS NULL)),
    CHECK ((trial_starts_us IS NULL) = (trial_ends_us IS NULL))
);
CREATE INDEX subscription_item_by_price ON subscription_item (account_id, price_id, subscription_id);

CREATE TABLE payment (
    account_id TEXT NOT NULL REFERENCES account (account_id),
    payment_id TEXT NOT NULL CHECK (payment_id <> ''),
    customer_id TEXT NOT NULL,
    subscription_id TEXT NOT NULL,
    address_id TEXT NOT NULL,
    business_id TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status <> ''),
    origin TEXT NOT NULL,
    currency TEXT NOT NULL,
    collection_mode TEXT NOT NULL,
    invoice_number TEXT NOT NULL,
    checkout_url TEXT NOT NULL,
    period_starts_us BIGINT,
    period_ends_us BIGINT,
    subtotal_minor BIGINT NOT NULL,
    discount_minor BIGINT NOT NULL,
    tax_minor BIGINT NOT NULL,
    total_minor BIGINT NOT NULL,
    credit_minor BIGINT NOT NULL,
    credit_to_balance_minor BIGINT NOT NULL,
    balance_minor BIGINT NOT NULL,
    grand_total_minor BIGINT NOT NULL,
    fee_minor BIGINT,
    earnings_minor BIGINT,
    custom_data BYTEA NOT NULL,
    billed_at_us BIGINT,
    created_at_us BIGINT NOT NULL,
    updated_at_us BIGINT NOT NULL,
    raw BYTEA NOT NULL,
    version_occurred_us BIGINT NOT NULL,
    version_updated_us BIGINT NOT NULL,
    fingerprint BYTEA NOT NULL,
    children_fingerprint BYTEA NOT NULL,
    row_version BIGINT NOT NULL CHECK (row_version >= 1),
    PRIMARY KEY (account_id, payment_id),
    CHECK ((period_starts_us IS NULL) = (period_ends_us IS NULL))
);
CREATE INDEX payment_by_creation ON payment (account_id, created_at_us, payment_id);
CREATE INDEX payment_by_status ON payment (account_id, status, created_at_us, payment_id);
CREATE INDEX payment_by_customer ON payment (account_id, customer_id, created_at_us, payment_id);
CREATE INDEX payment_by_subscription ON payment (account_id, subscription_id, created_at_us, payment_id);
CREATE INDEX payment_by_invoice ON payment (account_id, invoice_number) WHERE invoice_number <> '';

CREATE TABLE payment_line (
    account_id TEXT NOT NULL,
    payment_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    line_id TEXT NOT NULL,
    price_id TEXT NOT NULL,
    price_type TEXT NOT NULL,
    product_name TEXT NOT NULL,
    price_name TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    proration_rate TEXT NOT NULL,
    proration_starts_us BIGINT,
    proration_ends_us BIGINT,
    tax_rate TEXT NOT NULL,
    unit_price_minor BIGINT NOT NULL,
    subtotal_minor BIGINT NOT NULL,
    discount_minor BIGINT NOT NULL,
    tax_minor BIGINT NOT NULL,
    total_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    PRIMARY KEY (account_id, payment_id, position),
    FOREIGN KEY (account_id, payment_id) REFERENCES payment (account_id, payment_id) ON DELETE CASCADE,
    CHECK ((proration_starts_us IS NULL) = (proration_ends_us IS NULL))
);

CREATE TABLE payment_attempt (
    account_id TEXT NOT NULL,
    payment_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    attempt_id TEXT NOT NULL,
    amount_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    status TEXT NOT NULL,
    error_code TEXT NOT NULL,
    method_type TEXT NOT NULL,
    card_type TEXT NOT NULL,
    last4 TEXT NOT NULL CHECK (length(last4) <= 4),
    expiry_month INTEGER NOT NULL,
    expiry_year INTEGER NOT NULL,
    created_at_us BIGINT,
    captured_at_us BIGINT,
    PRIMARY KEY (account_id, payment_id, position),
    FOREIGN KEY (account_id, payment_id) REFERENCES payment (account_id, payment_id) ON DELETE CASCADE
);

CREATE TABLE adjustment (
    account_id TEXT NOT NULL REFERENCES account (account_id),
    adjustment_id TEXT NOT NULL CHECK (adjustment_id <> ''),
    payment_id TEXT NOT NULL,
    subscription_id TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    action TEXT NOT NULL,
    type TEXT NOT NULL,
    status TEXT NOT NULL,
    reason TEXT NOT NULL,
    currency TEXT NOT NULL,
    subtotal_minor BIGINT NOT NULL,
    tax_minor BIGINT NOT NULL,
    total_minor BIGINT NOT NULL,
    credit_applied_to_balance INTEGER NOT NULL CHECK (credit_applied_to_balance IN (0, 1)),
    created_at_us BIGINT NOT NULL,
    updated_at_us BIGINT NOT NULL,
    raw BYTEA NOT NULL,
    version_occurred_us BIGINT NOT NULL,
    version_updated_us BIGINT NOT NULL,
    fingerprint BYTEA NOT NULL,
    row_version BIGINT NOT NULL CHECK (row_version >= 1),
    PRIMARY KEY (account_id, adjustment_id)
);
CREATE INDEX adjustment_by_creation ON adjustment (account_id, created_at_us, adjustment_id);
CREATE INDEX adjustment_by_payment ON adjustment (account_id, payment_id, adjustment_id);
CREATE INDEX adjustment_by_customer ON adjustment (account_id, customer_id, adjustment_id);
CREATE INDEX adjustment_by_subscription ON adjustment (account_id, subscription_id, adjustment_id);

CREATE TABLE credit_balance (
    account_id TEXT NOT NULL REFERENCES account (account_id),
    customer_id TEXT NOT NULL CHECK (customer_id <> ''),
    currency TEXT NOT NULL CHECK (currency <> ''),
    available_minor BIGINT NOT NULL,
    reserved_minor BIGINT NOT NULL,
    used_minor BIGINT NOT NULL,
    version_occurred_us BIGINT NOT NULL,
    version_updated_us BIGINT NOT NULL,
    fingerprint BYTEA NOT NULL,
    row_version BIGINT NOT NULL CHECK (row_version >= 1),
    PRIMARY KEY (account_id, customer_id, currency)
);
