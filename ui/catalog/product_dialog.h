// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Making a product and editing one. Main thread.

#include "ui/catalog/catalog_dialog.h"

class QComboBox;

namespace reckoner::ui {

class ProductDialog final : public CatalogDialog
{
    Q_OBJECT

public:
    // product: none for a new one.
    ProductDialog(Context context, std::optional<catalog::Product> product, QWidget *parent = nullptr);

    QLineEdit *nameField() { return m_name; }
    QPlainTextEdit *customDataField() { return m_customData; }

protected:
    QString formFault() const override;
    std::vector<CatalogChange> changes() const override;
    actions::ExecuteCatalogRequest wish() const override;
    void look() override;
    QString consequence() const override;

private:
    provider::ProductDraft draft() const;
    void fill(const provider::ProductDraft &draft);
    void take(const storage::Mirrored<catalog::Product> &theirs);

    std::optional<catalog::Product> m_base;
    qint64 m_rowVersion = 0;
    QLineEdit *m_name, *m_image;
    QComboBox *m_taxCategory;
    QPlainTextEdit *m_description, *m_customData;
};

} // namespace reckoner::ui
