// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/product_dialog.h"

#include "ui/common/json_text.h"
#include "ui/common/operation_words.h"
#include "ui/common/plain_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace reckoner::ui {

using catalog::Product;
using provider::ProductDraft;

static constexpr int kProductNameCharacters = 200, kImageCharacters = 2048;

ProductDialog::ProductDialog(Context context, std::optional<Product> product, QWidget *parent)
    : CatalogDialog(context,
                    product ? CatalogHead{tr("Edit product"), tr("Save the changes")}
                            : CatalogHead{tr("New product"), tr("Create the product")},
                    parent),
      m_base(std::move(product))
{
    if (m_base)
        addSubject(m_base->name);
    m_name = addField(tr("&Name"), {}, kProductNameCharacters);
    m_taxCategory = new QComboBox(this);
    m_taxCategory->addItems(actions::knownTaxCategories());
    if (m_base && m_taxCategory->findText(m_base->taxCategory) < 0)
        m_taxCategory->addItem(m_base->taxCategory);
    addRow(tr("&Tax category"), m_taxCategory);
    connect(m_taxCategory, &QComboBox::currentTextChanged, this, &ProductDialog::syncButtons);
    m_description = addText(tr("&Description"), {}, 3);
    m_image = addField(tr("&Image"), {}, kImageCharacters);
    m_image->setPlaceholderText(tr("https address, or nothing"));
    m_customData = addText(tr("&Custom data"), {}, 4);
    m_customData->setFont(monospaceFont(font()));
    m_customData->setPlaceholderText(tr("One JSON object, or nothing"));
    if (m_base)
        fill(actions::draftOf(*m_base));
    syncButtons();
    m_name->setFocus(Qt::OtherFocusReason);
}

ProductDraft ProductDialog::draft() const
{
    ProductDraft draft;
    draft.name = m_name->text().trimmed();
    draft.description = m_description->toPlainText().trimmed();
    draft.taxCategory = m_taxCategory->currentText();
    draft.imageUrl = m_image->text().trimmed();
    draft.customData = m_customData->toPlainText().trimmed().toUtf8();
    return draft;
}

void ProductDialog::fill(const ProductDraft &draft)
{
    m_name->setText(draft.name);
    m_description->setPlainText(draft.description);
    m_taxCategory->setCurrentText(draft.taxCategory);
    m_image->setText(draft.imageUrl);
    m_customData->setPlainText(QString::fromUtf8(indentedJson(draft.customData)));
}

// A category of the provider's that this version does not know is not refused where it stands already.
QString ProductDialog::formFault() const
{
    std::vector<actions::CatalogFault> faults = actions::faultsOf(draft());
    if (m_base && m_base->taxCategory == m_taxCategory->currentText())
        std::erase_if(faults, [](const auto &one) { return one.field == actions::CatalogField::TaxCategory; });
    return catalogFaultText(faults);
}

std::vector<CatalogChange> ProductDialog::changes() const
{
    const ProductDraft base = m_base ? actions::draftOf(*m_base) : ProductDraft();
    return changesOf(m_base ? &base : nullptr, draft());
}

actions::ExecuteCatalogRequest ProductDialog::wish() const
{
    actions::ExecuteCatalogRequest wish;
    if (!m_base) {
        wish.request = draft();
        return wish;
    }
    wish.catalogId = m_base->id.toString();
    wish.request = actions::editBetween(*m_base, draft());
    wish.expectedRowVersion = m_rowVersion;
    return wish;
}

void ProductDialog::look()
{
    if (!m_base) {
        review({});
        return;
    }
    setBusy(tr("Looking at %1, whether anybody has changed it meanwhile.").arg(context().desk.providerName()));
    context().desk.refreshProduct(m_base->id).then(this, [this](Result<storage::Mirrored<Product>> theirs) {
        if (theirs)
            take(*theirs);
        else
            refuse(tr("Nothing was sent. %1").arg(errorSentence(theirs.error())));
    });
}

void ProductDialog::take(const storage::Mirrored<Product> &theirs)
{
    const auto merge = actions::mergedDraft(actions::draftOf(*m_base), draft(), actions::draftOf(theirs.value));
    m_base = theirs.value;
    m_rowVersion = theirs.rowVersion;
    fill(merge.wanted);
    review(merge.conflicts, merge.theyChanged);
}

QString ProductDialog::consequence() const
{
    return m_base ? tr("Subscriptions keep the product as it was when they began; invoices that were issued stay as "
                       "they are.")
                  : tr("It can be sold as soon as it has a price.");
}

} // namespace reckoner::ui
