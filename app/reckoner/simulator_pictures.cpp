// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/console.h"
#include "app/reckoner/page_pictures.h"
#include "app/reckoner/page_router.h"
#include "app/reckoner/screenshots.h"
#include "ui/common/choice.h"
#include "ui/simulator/simulator_page.h"

#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>

namespace reckoner::app {

void planSimulatorPictures(Screenshots &shots)
{
    const auto page = [&shots] {
        return qobject_cast<ui::SimulatorPage *>(shots.console().router()->page(QStringLiteral("simulator")));
    };
    shots.add({QStringLiteral("simulator-sent"),
               [page] {
                   page()->scenarioField()->setCurrentIndex(
                       page()->scenarioField()->findData(int(simulate::Scenario::RenewalFailed)));
                   page()->sendButton()->click();
                   return true;
               },
               [page] { return page()->sent()->rowCount() > 0; },
               {}});
    shots.add({QStringLiteral("simulator-event"),
               [page] {
                   page()->what().button(ui::SimulatorPage::SingleEvent)->click();
                   return true;
               },
               [page] { return !page()->payloadField()->toPlainText().isEmpty(); },
               {}});
}

} // namespace reckoner::app
