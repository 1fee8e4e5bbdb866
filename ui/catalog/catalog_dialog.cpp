// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/catalog_dialog.h"

#include "ui/common/details_pane.h"
#include "ui/common/notice_bar.h"
#include "ui/common/plain_label.h"
#include "ui/common/plain_text.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace reckoner::ui {

using actions::CatalogField;

static const QString kCatalogMoved = QStringLiteral("moved");
static constexpr int kCatalogDialogWidth = 680, kReviewHeight = 240;

QString catalogFaultText(const std::vector<actions::CatalogFault> &faults)
{
    if (faults.empty())
        return {};
    return CatalogDialog::tr("%1: %2", "a field and what is wrong with it")
        .arg(catalogFieldTitle(faults.front().field), faults.front().reason);
}

CatalogDialog::CatalogDialog(Context context, const CatalogHead &head, QWidget *parent)
    : RequestDialog({context.desk.providerName(), context.safety, context.kind},
                    {head.title, tr("Look at the changes"), ButtonKind::Primary}, parent),
      m_context(context), m_send(head.send)
{
    body()->addWidget(makeReview());
    m_review->hide();
    setMinimumWidth(kCatalogDialogWidth);
}

QWidget *CatalogDialog::makeReview()
{
    m_review = new QWidget(this);
    auto *column = new QVBoxLayout(m_review);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    column->addWidget(headingLabel(tr("What is sent"), m_review));
    m_changes =
        paneTable(tr("Changes, field by field"), {tr("Field"), tr("Before"), tr("After"), tr("Reaches")}, m_review);
    m_changes->setWordWrap(true);
    m_changes->setMinimumHeight(kReviewHeight);
    m_changes->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_changes->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_changes->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_consequence = new PlainLabel(m_review);
    m_consequence->setWordWrap(true);
    m_consequence->setMuted();
    m_back = new QPushButton(tr("&Back to the form"), m_review);
    m_back->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, &CatalogDialog::showForm);
    column->addWidget(m_changes, 1);
    column->addWidget(m_consequence);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    return m_review;
}

QPlainTextEdit *CatalogDialog::addText(const QString &label, const QString &text, int lines)
{
    auto *field = new QPlainTextEdit(text, this);
    field->setTabChangesFocus(true);
    const int height = field->fontMetrics().lineSpacing() * lines + kSpaceM;
    field->setMinimumHeight(height);
    field->setMaximumHeight(height + kSpaceL);
    addRow(label, field);
    connect(field, &QPlainTextEdit::textChanged, this, &CatalogDialog::syncButtons);
    return field;
}

QString CatalogDialog::hindrance() const
{
    if (m_isReviewing)
        return {};
    const QString fault = formFault();
    if (!fault.isEmpty())
        return fault;
    return changes().empty() ? tr("Nothing was changed.") : QString();
}

void CatalogDialog::prepare()
{
    if (m_isReviewing)
        send();
    else
        look();
}

Task<actions::Operation> CatalogDialog::sendRequest(const OperationId &id, const QString &reason)
{
    actions::ExecuteCatalogRequest execute = wish();
    execute.id = id;
    execute.reason = reason;
    return m_context.desk.execute(std::move(execute));
}

void CatalogDialog::setInputEnabled(bool enabled)
{
    formBox()->setEnabled(enabled);
    m_review->setEnabled(enabled);
}

void CatalogDialog::review(const std::vector<CatalogField> &conflicts, bool theyChanged)
{
    setBusy({});
    const std::vector<CatalogChange> all = changes();
    if (all.empty()) {
        refuse(tr("Nothing is left to change: %1 has it like this already.").arg(m_context.desk.providerName()),
               Tone::Info);
        return;
    }
    m_changes->setRowCount(int(all.size()));
    for (int row = 0; row < int(all.size()); ++row) {
        const CatalogChange &change = all[size_t(row)];
        const QStringList cells{catalogFieldTitle(change.field), change.before, change.after, reachText(change.field)};
        for (int column = 0; column < int(cells.size()); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(plainToolTip(cells[column]));
            m_changes->setItem(row, column, item);
        }
    }
    m_consequence->setOwnText(consequence());
    m_consequence->setVisible(!consequence().isEmpty());
    QStringList names;
    for (const CatalogField field : conflicts)
        names.append(catalogFieldTitle(field));
    if (!conflicts.empty())
        notices().setNotice(kCatalogMoved,
                            {Tone::Warn,
                             tr("Somebody has changed the same at %1 meanwhile: %2. “Before” is what stands there now; "
                                "saving replaces it.")
                                 .arg(m_context.desk.providerName(), names.join(QStringLiteral(", "))),
                             {},
                             {}});
    else if (theyChanged)
        notices().setNotice(kCatalogMoved, {Tone::Info,
                                            tr("Somebody has changed other fields at %1 meanwhile. They stay as they "
                                               "are there.")
                                                .arg(m_context.desk.providerName()),
                                            {},
                                            {}});
    m_isReviewing = true;
    formBox()->hide();
    m_review->show();
    setPrimary(m_send);
    syncButtons();
    primaryButton()->setFocus(Qt::OtherFocusReason);
}

void CatalogDialog::showForm()
{
    m_isReviewing = false;
    notices().clearNotice(kCatalogMoved);
    m_review->hide();
    formBox()->show();
    setPrimary(tr("Look at the changes"));
    syncButtons();
}

} // namespace reckoner::ui
