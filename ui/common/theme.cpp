// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/style.h"

#include <QApplication>
#include <QFontDatabase>

#include <cmath>

namespace reckoner::ui {

const Tokens &tokensOf(ColorScheme scheme)
{
    return scheme == ColorScheme::Dark ? kDarkTokens : kLightTokens;
}

const Tokens &tokensFor(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? kDarkTokens : kLightTokens;
}

QColor toneColor(const Tokens &tokens, Tone tone)
{
    switch (tone) {
    case Tone::Ok: return QColor(tokens.ok);
    case Tone::Info: return QColor(tokens.info);
    case Tone::Warn: return QColor(tokens.warn);
    case Tone::Bad: return QColor(tokens.bad);
    case Tone::Idle: return QColor(tokens.idle);
    }
    Q_UNREACHABLE();
}

QColor toneFill(const Tokens &tokens, Tone tone)
{
    const QColor color = toneColor(tokens, tone);
    const QColor surface(tokens.surface);
    constexpr int kShare = 8; // percent of the tone
    const auto mix = [](int over, int under) { return (over * kShare + under * (100 - kShare)) / 100; };
    return QColor(mix(color.red(), surface.red()), mix(color.green(), surface.green()),
                  mix(color.blue(), surface.blue()));
}

QPalette themePalette(ColorScheme scheme)
{
    const Tokens &t = tokensOf(scheme);
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, QRgb color) { palette.setColor(role, QColor(color)); };
    set(QPalette::Window, t.canvas);
    set(QPalette::WindowText, t.text);
    set(QPalette::Base, t.surface);
    set(QPalette::AlternateBase, t.raised);
    set(QPalette::Text, t.text);
    set(QPalette::Button, t.surface);
    set(QPalette::ButtonText, t.text);
    set(QPalette::BrightText, t.onAccent);
    set(QPalette::Highlight, t.selection);
    set(QPalette::HighlightedText, t.text);
    set(QPalette::Link, t.accent);
    set(QPalette::LinkVisited, t.accent);
    set(QPalette::ToolTipBase, t.raised);
    set(QPalette::ToolTipText, t.text);
    set(QPalette::PlaceholderText, t.muted);
    set(QPalette::Light, t.surface);
    set(QPalette::Midlight, t.hover);
    set(QPalette::Mid, t.line);
    set(QPalette::Dark, t.control);
    set(QPalette::Shadow, t.control);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        QColor faded(t.muted);
        faded.setAlpha(150);
        palette.setColor(QPalette::Disabled, role, faded);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, QColor(t.canvas));
    palette.setColor(QPalette::Disabled, QPalette::Button, QColor(t.canvas));
    return palette;
}

static double themeLuminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrastRatio(const QColor &first, const QColor &second)
{
    const double a = themeLuminance(first), b = themeLuminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QFont titleFont(const QFont &base)
{
    QFont font(base);
    font.setPointSizeF(base.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont headingFont(const QFont &base)
{
    QFont font(base);
    font.setPointSizeF(base.pointSizeF() * 1.1);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont captionFont(const QFont &base)
{
    QFont font(base);
    font.setPointSizeF(base.pointSizeF() * 0.9);
    return font;
}

QFont monospaceFont(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(base.pointSizeF() * 0.92);
    return font;
}

void applyTheme(QApplication &application, ColorScheme scheme)
{
    if (!qobject_cast<Style *>(application.style())) {
        application.setStyle(new Style); // the application owns it
        QFont font = application.font();
        font.setPointSizeF(10);
        application.setFont(font);
    }
    application.setPalette(themePalette(scheme));
}

} // namespace reckoner::ui
