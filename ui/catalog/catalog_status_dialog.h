// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Archiving a product or a price, and restoring one: what that means, and one button. Main thread.

#include "ui/catalog/catalog_dialog.h"
#include "ui/catalog/catalog_rows.h"

namespace reckoner::ui {

class CatalogStatusDialog final : public RequestDialog
{
    Q_OBJECT

public:
    enum class To { Archived, Active };
    // What else should be known beforehand.
    struct Surroundings {
        int activePrices = 0;  // of the product
        QStringList planCodes; // that sell the price
    };
    CatalogStatusDialog(CatalogDialog::Context context, const CatalogRow &row, To to, Surroundings around,
                        QWidget *parent = nullptr);

protected:
    QString hindrance() const override { return {}; }
    void prepare() override;
    Task<actions::Operation> sendRequest(const OperationId &id, const QString &reason) override;
    void setInputEnabled(bool) override {}

private:
    QString meaning(const Surroundings &around) const;
    template <class Entity> void take(const Result<storage::Mirrored<Entity>> &now);

    CatalogDesk &m_desk;
    CatalogRow m_row;
    To m_to;
    qint64 m_rowVersion = 0;
};

} // namespace reckoner::ui
