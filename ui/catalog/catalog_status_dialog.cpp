// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/catalog_status_dialog.h"

#include "ui/catalog/catalog_words.h"
#include "ui/common/id_label.h"
#include "ui/common/operation_words.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace reckoner::ui {

namespace {

using CatalogTo = CatalogStatusDialog::To;

QString statusTitle(const CatalogRow &row, CatalogTo to)
{
    if (row.price)
        return to == CatalogTo::Archived ? CatalogStatusDialog::tr("Archive the price")
                                         : CatalogStatusDialog::tr("Restore the price");
    return to == CatalogTo::Archived ? CatalogStatusDialog::tr("Archive the product")
                                     : CatalogStatusDialog::tr("Restore the product");
}

QString statusWord(CatalogTo to)
{
    return to == CatalogTo::Archived ? QStringLiteral("archived") : QStringLiteral("active");
}

} // namespace

CatalogStatusDialog::CatalogStatusDialog(CatalogDialog::Context context, const CatalogRow &row, To to,
                                         Surroundings around, QWidget *parent)
    : RequestDialog(
          {context.desk.providerName(), context.safety, context.kind},
          {statusTitle(row, to), statusTitle(row, to), to == To::Archived ? ButtonKind::Danger : ButtonKind::Primary},
          parent),
      m_desk(context.desk), m_row(row), m_to(to)
{
    addSubject(row.price ? tr("%1 · %2", "product, price").arg(row.product.name, priceText(*row.price))
                         : row.product.name);
    auto *id = new IdLabel(tr("Id"), this);
    id->setId(row.id());
    subject()->addWidget(id, 1);
    auto *text = new PlainLabel(this);
    text->setOwnText(meaning(around));
    text->setWordWrap(true);
    body()->addWidget(text);
    syncButtons();
}

QString CatalogStatusDialog::meaning(const Surroundings &around) const
{
    if (m_to == To::Active)
        return tr("It can be bought again.");
    QStringList said{m_row.price ? tr("Nobody can buy it any more. It can be restored at any time.")
                                 : tr("No new prices can be added to it, and it is not offered any more. It can be "
                                      "restored at any time.")};
    if (m_row.price && m_row.subscriptions() > 0)
        said.append(
            tr("%Ln live subscription(s) hold it and go on being billed by it.", nullptr, int(m_row.subscriptions())));
    if (!m_row.price && around.activePrices > 0)
        said.append(tr("It still has %Ln active price(s). Archive these too, or the check of the catalog will name "
                       "them.",
                       nullptr, around.activePrices));
    if (!around.planCodes.isEmpty())
        said.append(tr("The plan %1 still sells it: give the plan another price.")
                        .arg(harmless(around.planCodes.join(QStringLiteral(", ")), 200)));
    return said.join(QStringLiteral("\n\n"));
}

// What stands there now is what is changed.
void CatalogStatusDialog::prepare()
{
    setBusy(tr("Looking at %1, whether anybody has changed it meanwhile.").arg(m_desk.providerName()));
    if (m_row.price)
        m_desk.refreshPrice(m_row.price->id).then(this, [this](Result<storage::Mirrored<catalog::Price>> now) {
            take(now);
        });
    else
        m_desk.refreshProduct(m_row.product.id).then(this, [this](Result<storage::Mirrored<catalog::Product>> now) {
            take(now);
        });
}

template <class Entity> void CatalogStatusDialog::take(const Result<storage::Mirrored<Entity>> &now)
{
    if (!now) {
        refuse(tr("Nothing was sent. %1").arg(errorSentence(now.error())));
        return;
    }
    if (now->value.status == statusWord(m_to)) {
        refuse(tr("Nothing is left to change: %1 has it like this already.").arg(m_desk.providerName()), Tone::Info);
        return;
    }
    m_rowVersion = now->rowVersion;
    send();
}

Task<actions::Operation> CatalogStatusDialog::sendRequest(const OperationId &id, const QString &reason)
{
    actions::ExecuteCatalogRequest execute;
    execute.id = id;
    execute.reason = reason;
    execute.catalogId = m_row.id();
    execute.expectedRowVersion = m_rowVersion;
    if (m_row.price) {
        provider::PriceEdit edit;
        edit.status = statusWord(m_to);
        execute.request = edit;
    } else {
        provider::ProductEdit edit;
        edit.status = statusWord(m_to);
        execute.request = edit;
    }
    return m_desk.execute(std::move(execute));
}

} // namespace reckoner::ui
