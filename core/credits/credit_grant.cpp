// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credits/credit_grant.h"

#include "core/base/assert.h"

#include <QCryptographicHash>

namespace reckoner::credits {

namespace {

constexpr int kGrantIdHexDigits = 32; // 128 bits: no two facts meet

} // namespace

QString grantKindText(GrantKind kind)
{
    switch (kind) {
    case GrantKind::Purchase: return QStringLiteral("purchase");
    case GrantKind::Renewal: return QStringLiteral("renewal");
    case GrantKind::Signup: return QStringLiteral("signup");
    case GrantKind::Trial: return QStringLiteral("trial");
    case GrantKind::Manual: return QStringLiteral("manual");
    }
    RK_UNREACHABLE();
}

std::optional<GrantKind> grantKindFromText(const QString &text)
{
    for (const GrantKind kind :
         {GrantKind::Purchase, GrantKind::Renewal, GrantKind::Signup, GrantKind::Trial, GrantKind::Manual}) {
        if (grantKindText(kind) == text)
            return kind;
    }
    return std::nullopt;
}

GrantId grantIdOf(const CreditGrant &grant)
{
    QByteArray facts;
    facts.reserve(256);
    for (const QString &part : {grant.account.toString(), grantKindText(grant.kind), grant.paymentId.toString(),
                                grant.lineId, grant.operationId.toString(), grant.personKey}) {
        const QByteArray bytes = part.toUtf8();
        facts += QByteArray::number(bytes.size()); // so that no two lists of parts read the same
        facts += ':';
        facts += bytes;
    }
    const QByteArray hash = QCryptographicHash::hash(facts, QCryptographicHash::Sha256).left(kGrantIdHexDigits / 2);
    return GrantId(QStringLiteral("cg_") + QString::fromLatin1(hash.toHex()));
}

QString personKeyOf(const QString &email)
{
    const QString folded = email.trimmed().toCaseFolded();
    const qsizetype at = folded.lastIndexOf(u'@');
    QString local = at < 0 ? folded : folded.left(at);
    if (const qsizetype tag = local.indexOf(u'+'); tag > 0)
        local.truncate(tag);
    const QString identity = at < 0 ? local : local + folded.mid(at);
    return QString::fromLatin1(QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace reckoner::credits
