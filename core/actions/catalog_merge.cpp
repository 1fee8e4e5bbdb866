// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/catalog_merge.h"

#include "core/actions/catalog_request.h"

namespace reckoner::actions {

using provider::PriceDraft;
using provider::ProductDraft;
using provider::QuantityRange;

namespace {

struct SameValue {
    template <class T> bool operator()(const T &a, const T &b) const { return a == b; }
    bool operator()(const std::optional<QuantityRange> &a, const std::optional<QuantityRange> &b) const
    {
        const QuantityRange one = a.value_or(QuantityRange()), other = b.value_or(QuantityRange());
        return one.minimum == other.minimum && one.maximum == other.maximum;
    }
};

struct SameJson {
    bool operator()(const QByteArray &a, const QByteArray &b) const { return sameCustomData(a, b); }
};

template <class Draft> class FieldMerge
{
public:
    FieldMerge(const Draft &base, const Draft &mine, const Draft &theirs) : m_base(base), m_theirs(theirs)
    {
        m_merge.wanted = mine;
    }
    template <class T, class Same = SameValue> FieldMerge &field(CatalogField name, T Draft::*member, Same same = {})
    {
        const bool theyDid = !same(m_base.*member, m_theirs.*member);
        m_merge.theyChanged = m_merge.theyChanged || theyDid;
        if (same(m_merge.wanted.*member, m_base.*member))
            m_merge.wanted.*member = m_theirs.*member;
        else if (theyDid && !same(m_merge.wanted.*member, m_theirs.*member))
            m_merge.conflicts.push_back(name);
        return *this;
    }
    CatalogMerge<Draft> done() { return std::move(m_merge); }

private:
    const Draft &m_base, &m_theirs;
    CatalogMerge<Draft> m_merge;
};

} // namespace

CatalogMerge<ProductDraft> mergedDraft(const ProductDraft &base, const ProductDraft &mine, const ProductDraft &theirs)
{
    return FieldMerge<ProductDraft>(base, mine, theirs)
        .field(CatalogField::Name, &ProductDraft::name)
        .field(CatalogField::Description, &ProductDraft::description)
        .field(CatalogField::TaxCategory, &ProductDraft::taxCategory)
        .field(CatalogField::ImageUrl, &ProductDraft::imageUrl)
        .field(CatalogField::CustomData, &ProductDraft::customData, SameJson())
        .done();
}

CatalogMerge<PriceDraft> mergedDraft(const PriceDraft &base, const PriceDraft &mine, const PriceDraft &theirs)
{
    return FieldMerge<PriceDraft>(base, mine, theirs)
        .field(CatalogField::Description, &PriceDraft::description)
        .field(CatalogField::Name, &PriceDraft::name)
        .field(CatalogField::Amount, &PriceDraft::unitPrice)
        .field(CatalogField::BillingCycle, &PriceDraft::billingCycle)
        .field(CatalogField::TrialPeriod, &PriceDraft::trialPeriod)
        .field(CatalogField::TaxMode, &PriceDraft::taxMode)
        .field(CatalogField::Overrides, &PriceDraft::overrides)
        .field(CatalogField::Quantity, &PriceDraft::quantity)
        .field(CatalogField::CustomData, &PriceDraft::customData, SameJson())
        .done();
}

} // namespace reckoner::actions
