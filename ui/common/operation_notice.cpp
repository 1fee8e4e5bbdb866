// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/operation_notice.h"

#include "ui/common/operation_words.h"

#include <QCoreApplication>

namespace reckoner::ui {

namespace {

struct OperationNotice {
    Q_DECLARE_TR_FUNCTIONS(OperationNotice)
};

} // namespace

void tellUnsettled(Page &page, const actions::Operation &operation, const QString &provider)
{
    using actions::OperationState;
    const QString key = QStringLiteral("page.operation.") + operation.id.toString();
    const QString what = requestTitle(operation.request);
    const auto say = [&](Tone tone, const QString &text) {
        const auto look = [&page, id = operation.id] {
            Q_EMIT page.entityRequested({EntityKind::Operation, id.toString()});
        };
        Q_EMIT page.noticeRaised(key, {tone, text, OperationNotice::tr("Look"), look, Notice::Closing::BySystem});
    };
    switch (operation.state) {
    case OperationState::Filed:
    case OperationState::Sent: break;
    case OperationState::Unknown:
        say(Tone::Warn, OperationNotice::tr("Not confirmed: %1. %2 did not answer. It is read back by itself; nothing "
                                            "is sent again.")
                            .arg(what, provider));
        break;
    case OperationState::NeedsPerson:
        say(Tone::Bad,
            OperationNotice::tr("Not settled: %1. Reading back did not show whether it happened.").arg(what));
        break;
    case OperationState::Succeeded:
    case OperationState::Failed: Q_EMIT page.noticeCleared(key); break;
    }
}

} // namespace reckoner::ui
