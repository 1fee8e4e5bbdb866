-- SPDX-License-Identifier: GPL-3.0-or-later
-- What credits cost, in versions. See notes.md.

CREATE TABLE pricing_config (
    account_id TEXT NOT NULL REFERENCES account (account_id),
    version BIGINT NOT NULL CHECK (version >= 1),
    valid_from_us BIGINT NOT NULL,
    currency TEXT NOT NULL CHECK (currency <> ''),
    minimum_credits BIGINT NOT NULL CHECK (minimum_credits >= 1),
    maximum_credits BIGINT NOT NULL CHECK (maximum_credits >= minimum_credits),
    step_credits BIGINT NOT NULL CHECK (step_credits >= 1),
    unit_credits BIGINT NOT NULL CHECK (unit_credits >= 1),
    free_trial_credits BIGINT NOT NULL CHECK (free_trial_credits >= 0),
    created_at_us BIGINT NOT NULL,
    created_by TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (account_id, version)
);
CREATE INDEX pricing_config_by_start ON pricing_config (account_id, valid_from_us, version);

CREATE TABLE pricing_tier (
    account_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    position INTEGER NOT NULL,
    plan TEXT NOT NULL CHECK (plan IN ('payg', 'month', 'year')),
    from_credits BIGINT NOT NULL CHECK (from_credits >= 1),
    to_credits BIGINT NOT NULL CHECK (to_credits >= from_credits),
    flat_minor BIGINT NOT NULL CHECK (flat_minor >= 0),
    rate_minor BIGINT NOT NULL CHECK (rate_minor >= 0),
    per_credits BIGINT NOT NULL CHECK (per_credits >= 1),
    PRIMARY KEY (account_id, version, position),
    FOREIGN KEY (account_id, version) REFERENCES pricing_config (account_id, version)
);

CREATE TABLE pricing_display_price (
    account_id TEXT NOT NULL,
    version BIGINT NOT NULL,
    position INTEGER NOT NULL,
    plan TEXT NOT NULL CHECK (plan IN ('payg', 'month', 'year')),
    credits BIGINT NOT NULL,
    total_minor BIGINT NOT NULL,
    PRIMARY KEY (account_id, version, position),
    FOREIGN KEY (account_id, version) REFERENCES pricing_config (account_id, version)
);
