// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The port to a place that keeps secrets by name. What can stand in the way of an answer is told apart, because each
// case has another next step for the person: unlock it, try again, start a service, enter the key. An answer is
// therefore a value; the Result around it only knows Cancelled. Nothing here falls back to plain text. Calls return
// at once; objects live on the thread of their event loop. Source: shared/reference/qt.md §1.

#include "core/base/secret.h"
#include "core/base/task.h"

namespace reckoner::secrets {

enum class KeychainState {
    Ready,
    Locked,       // closed with a password
    NoCollection, // the service runs and has no keychain yet; it makes one when the first secret is stored
    NoService,    // no bus, or nobody on it who keeps secrets
};

enum class KeychainOutcome {
    Done,      // found, stored or removed; each is checked by reading back
    NotThere,  // the keychain is open and has no such item
    Locked,    // closed, and nobody was asked or nobody answered
    Dismissed, // the person closed the question for the password
    NoService,
    Failed, // anything else; detail says what
};

struct KeychainAnswer {
    KeychainOutcome outcome = KeychainOutcome::Failed;
    SecretBytes secret; // of a read that is Done
    QString detail;     // for logs; holds no secret
};

// May the person be asked for the keychain's password? Only where one waits for the answer.
enum class Unlocking { MayAsk, Never };

class Keychain
{
public:
    virtual ~Keychain() = default;

    virtual Task<KeychainState> state() = 0;
    virtual Task<KeychainAnswer> read(QString item, Unlocking unlocking) = 0;
    virtual Task<KeychainAnswer> store(QString item, SecretBytes secret) = 0; // replaces
    virtual Task<KeychainAnswer> remove(QString item) = 0;                    // of one that is not there: NotThere
};

// What is in the way and what to do, in a sentence each; empty for Done.
QString keychainMessage(KeychainOutcome outcome);
// Stable lower_snake name, for logs and --json.
QString keychainOutcomeName(KeychainOutcome outcome);
QString keychainStateName(KeychainState state);

} // namespace reckoner::secrets
