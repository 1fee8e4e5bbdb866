// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The colours, distances and fonts of the console, all of them, for light and dark. Widgets take colours from their
// palette; what a palette has no role for they ask of tokensFor(palette()), so that a change of theme is one
// QApplication::setPalette. Main thread; tokens themselves are constants.

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace reckoner::ui {

enum class ColorScheme { Light, Dark };

// What a status means to the reader. Never shown by colour alone.
enum class Tone { Ok, Info, Warn, Bad, Idle };

struct Tokens {
    QRgb surface, canvas, raised, line, control; // control: outline of what can be operated
    QRgb text, muted, accent, onAccent, selection, hover;
    QRgb ok, info, warn, bad, idle, onBad;
    QRgb sandboxText, sandboxBand, productionText, productionBand;
};

inline constexpr Tokens kLightTokens{.surface = 0xFFFFFFFF,
                                     .canvas = 0xFFF5F6F8,
                                     .raised = 0xFFFAFBFC,
                                     .line = 0xFFE1E4E8,
                                     .control = 0xFFC4CAD1,
                                     .text = 0xFF1C2024,
                                     .muted = 0xFF60646C,
                                     .accent = 0xFF2F5FD0,
                                     .onAccent = 0xFFFFFFFF,
                                     .selection = 0xFFDFE8FB,
                                     .hover = 0xFFEFF2F6,
                                     .ok = 0xFF18794E,
                                     .info = 0xFF0B68CB,
                                     .warn = 0xFF8A5C00,
                                     .bad = 0xFFC62A2F,
                                     .idle = 0xFF60666D,
                                     .onBad = 0xFFFFFFFF,
                                     .sandboxText = 0xFF8A5C00,
                                     .sandboxBand = 0xFFFFF4D5,
                                     .productionText = 0xFFFFFFFF,
                                     .productionBand = 0xFFC62A2F};
inline constexpr Tokens kDarkTokens{.surface = 0xFF1B1D21,
                                    .canvas = 0xFF141619,
                                    .raised = 0xFF22252A,
                                    .line = 0xFF30343B,
                                    .control = 0xFF4A5059,
                                    .text = 0xFFECEDEE,
                                    .muted = 0xFF9BA1A8,
                                    .accent = 0xFF7AA2FF,
                                    .onAccent = 0xFF0E1626,
                                    .selection = 0xFF26365A,
                                    .hover = 0xFF282C32,
                                    .ok = 0xFF4CC38A,
                                    .info = 0xFF70B8FF,
                                    .warn = 0xFFF1C21B,
                                    .bad = 0xFFFF8B8B,
                                    .idle = 0xFF9BA1A8,
                                    .onBad = 0xFF2A0B0B,
                                    .sandboxText = 0xFFF1C21B,
                                    .sandboxBand = 0xFF3A2E05,
                                    .productionText = 0xFFFFFFFF,
                                    .productionBand = 0xFFB42318};

inline constexpr int kSpaceXs = 4, kSpaceS = 8, kSpaceM = 12, kSpaceL = 16, kSpaceXl = 24;
inline constexpr int kCornerRadius = 6, kFocusRing = 2;
inline constexpr int kRowHeight = 30, kRowHeightCompact = 24, kControlHeight = 30, kBandHeight = 28;
inline constexpr int kNavigationWidth = 200, kDetailsWidth = 380;

const Tokens &tokensOf(ColorScheme scheme);
// By how light the window colour is, so that any widget finds its tokens without being told.
const Tokens &tokensFor(const QPalette &palette);
QColor toneColor(const Tokens &tokens, Tone tone);
// The colour behind a pill: the tone's, thinned out over the surface.
QColor toneFill(const Tokens &tokens, Tone tone);
QPalette themePalette(ColorScheme scheme);

// WCAG 2 contrast ratio, 1 to 21.
double contrastRatio(const QColor &first, const QColor &second);

QFont titleFont(const QFont &base);     // a page's name
QFont headingFont(const QFont &base);   // a zone's name
QFont captionFont(const QFont &base);   // labels above facts, column heads
QFont monospaceFont(const QFont &base); // ids, JSON

// Style, palette and font of the whole program. Call again to change the scheme.
void applyTheme(QApplication &application, ColorScheme scheme);

} // namespace reckoner::ui
