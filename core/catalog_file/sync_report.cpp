// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_file/sync_report.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace reckoner::catalog_file {

namespace {

const QString kComparedKey = QStringLiteral("entry"); // both sides have the same: keys are not compared

QString shownName(const catalog::Product &product)
{
    return product.name;
}

QString shownName(const catalog::Price &price)
{
    return price.name.isEmpty() ? price.description : price.name;
}

using IgnoredByPlace = QHash<QString, const IgnoredDifference *>;

QString placeOf(EntryKind kind, const QString &id, const QString &field)
{
    return entryKindText(kind) + u'/' + id + u'/' + field;
}

template <class T>
void compareRows(EntryKind kind, const std::vector<T> &local, const std::vector<T> &remote,
                 const IgnoredByPlace &ignored, std::vector<MirrorDifference> &out)
{
    QHash<QString, const T *> locals;
    for (const T &row : local)
        locals.insert(row.id.toString(), &row);
    const auto differenceOf = [kind](const T &row, MirrorPresence presence) {
        MirrorDifference difference;
        difference.kind = kind;
        difference.id = row.id.toString();
        difference.name = shownName(row);
        difference.presence = presence;
        return difference;
    };
    for (const T &row : remote) {
        const T *mine = locals.take(row.id.toString());
        MirrorDifference difference = differenceOf(row, mine ? MirrorPresence::Differs : MirrorPresence::OnlyRemote);
        difference.remoteUpdatedAt = row.updatedAt;
        if (mine) {
            difference.localUpdatedAt = mine->updatedAt;
            for (FieldChange &change : fieldChanges(entryOf(*mine, kComparedKey), entryOf(row, kComparedKey))) {
                const IgnoredDifference *left = ignored.value(placeOf(kind, difference.id, change.field));
                const bool stillHolds = left && left->local == change.before && left->remote == change.after;
                difference.fields.push_back({std::move(change.field), std::move(change.before), std::move(change.after),
                                             stillHolds ? std::optional(left->note) : std::nullopt});
            }
        }
        if (!mine || !difference.fields.empty())
            out.push_back(std::move(difference));
    }
    for (const T *row : std::as_const(locals)) {
        out.push_back(differenceOf(*row, MirrorPresence::OnlyLocal));
        out.back().localUpdatedAt = row->updatedAt;
    }
}

template <class T>
std::vector<T> withLocalRows(std::vector<T> remote, const std::vector<T> &local, const QSet<QString> &ids)
{
    for (T &row : remote) {
        if (!ids.contains(row.id.toString()))
            continue;
        const auto mine = std::find_if(local.begin(), local.end(), [&](const T &other) { return other.id == row.id; });
        if (mine != local.end())
            row = *mine;
    }
    return remote;
}

} // namespace

QString readKindText(ReadKind kind)
{
    switch (kind) {
    case ReadKind::Whole: return QStringLiteral("whole");
    case ReadKind::Changes: return QStringLiteral("changes");
    }
    RK_UNREACHABLE();
}

bool isWholeReadDue(Instant wholeAt, Instant now)
{
    return now - wholeAt >= kWholeReadHolds || now < wholeAt; // a clock that was set back proves nothing
}

bool MirrorDifference::isIgnored() const
{
    return presence == MirrorPresence::Differs &&
           std::all_of(fields.begin(), fields.end(),
                       [](const FieldDifference &field) { return field.note.has_value(); });
}

std::vector<MirrorDifference> compareMirror(const CatalogSnapshot &local, const CatalogSnapshot &remote,
                                            const std::vector<IgnoredDifference> &ignored)
{
    IgnoredByPlace places;
    for (const IgnoredDifference &one : ignored)
        places.insert(placeOf(one.kind, one.id, one.field), &one);
    std::vector<MirrorDifference> differences;
    compareRows(EntryKind::Product, local.products, remote.products, places, differences);
    compareRows(EntryKind::Price, local.prices, remote.prices, places, differences);
    std::sort(differences.begin(), differences.end(), [](const MirrorDifference &a, const MirrorDifference &b) {
        return std::tie(a.kind, a.name, a.id) < std::tie(b.kind, b.name, b.id);
    });
    return differences;
}

CatalogDocument pushDocument(const SyncReport &report, const QSet<QString> &ids)
{
    const CatalogSnapshot wanted{report.remote.account,
                                 withLocalRows(report.remote.products, report.local.products, ids),
                                 withLocalRows(report.remote.prices, report.local.prices, ids)};
    CatalogDocument document = keyedCatalog(wanted, report.remoteKeyed.keys).document;
    for (ProductEntry &product : document.products)
        std::erase_if(product.prices, [&](const PriceEntry &price) { return !ids.contains(price.id.toString()); });
    std::erase_if(document.products, [&](const ProductEntry &product) {
        return product.prices.empty() && !ids.contains(product.id.toString());
    });
    return document;
}

} // namespace reckoner::catalog_file
