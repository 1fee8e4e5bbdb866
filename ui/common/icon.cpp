// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icon.h"

#include "core/base/log.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace reckoner::ui {

namespace {

QByteArray iconSource(QLatin1StringView name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qCWarning(lcApp, "An icon is missing. name=%s", name.data());
    return file.readAll();
}

void renderIcon(QPainter &painter, const QRectF &rect, const QByteArray &source, const QColor &color)
{
    QByteArray svg = source;
    svg.replace("#000000", color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    painter.save();
    painter.setOpacity(painter.opacity() * color.alphaF());
    renderer.render(&painter, rect);
    painter.restore();
}

QColor iconColor(IconColor color, QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    const Tokens &t = tokensFor(palette);
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    switch (color) {
    case IconColor::Text: return QColor(t.text);
    case IconColor::Muted: return QColor(t.muted);
    case IconColor::Accent: return QColor(t.accent);
    case IconColor::Ok: return QColor(t.ok);
    case IconColor::Info: return QColor(t.info);
    case IconColor::Warn: return QColor(t.warn);
    case IconColor::Bad: return QColor(t.bad);
    }
    Q_UNREACHABLE();
}

class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(QByteArray source, IconColor color) : m_source(std::move(source)), m_color(color) {}
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        renderIcon(*painter, QRectF(rect), m_source, iconColor(m_color, mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new ThemedIconEngine(m_source, m_color); }
    QString key() const override { return QStringLiteral("reckoner"); }
    bool isNull() override { return m_source.isEmpty(); }

private:
    QByteArray m_source;
    IconColor m_color;
};

} // namespace

QIcon icon(QLatin1StringView name, IconColor color)
{
    return QIcon(new ThemedIconEngine(iconSource(name), color));
}

QPixmap iconPixmap(QLatin1StringView name, const QColor &color, int size, double devicePixelRatio)
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderIcon(painter, QRectF(0, 0, size, size), iconSource(name), color);
    return pixmap;
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/icons/reckoner.svg"));
}

} // namespace reckoner::ui
