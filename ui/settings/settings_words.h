// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The words of the Settings page for what the core tells apart. Main thread (translations).

#include "ui/common/status_pill.h"
#include "ui/settings/settings_desk.h"

namespace reckoner::ui {

Pill gradePill(doctor::Grade grade);
Pill abilityPill(doctor::Ability ability);
QString checkText(doctor::Check check);
// What the check is about, in a sentence.
QString checkMeaning(doctor::Check check, config::ProviderChoice provider);
// The words of a button; empty for None.
QString nextStepText(doctor::NextStep step);
QString environmentText(config::Environment environment);
// What keeps a connection from working, and what to do next.
QString connectionAdvice(const Error &problem, config::ProviderChoice provider);
// "Set on 12 May 2026 · ends in wxyz · kept in: keychain".
QString secretText(const SecretFacts &facts, Instant now);
// What is wrong with the entered key, empty for nothing; judged while it is typed.
QString keyFormText(QByteArrayView key, const AccountValues &account);

} // namespace reckoner::ui
