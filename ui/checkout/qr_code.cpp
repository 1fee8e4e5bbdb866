// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/qr_code.h"

#include <QPainter>

#include <memory>

#include <qrencode.h>

namespace reckoner::ui {

static constexpr int kQuietModules = 4; // the standard's margin
static constexpr int kMostQrPixels = 200;

QrCode::QrCode(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("QR code of the link"));
}

void QrCode::setText(const QString &text)
{
    m_modules.clear();
    m_side = 0;
    const std::unique_ptr<QRcode, void (*)(QRcode *)> code(
        text.isEmpty() ? nullptr
                       : QRcode_encodeString8bit(text.toUtf8().constData(), 0 /* the smallest */, QR_ECLEVEL_M),
        QRcode_free);
    if (code) {
        m_side = code->width;
        m_modules.resize(qsizetype(m_side) * m_side);
        for (qsizetype i = 0; i < m_modules.size(); ++i)
            m_modules[i] = char(code->data[i] & 1);
    }
    const int modules = m_side + 2 * kQuietModules;
    setFixedSize(QSize(modules, modules) * std::max(1, kMostQrPixels / modules)); // whole pixels for each
    update();
}

bool QrCode::isDark(int x, int y) const
{
    return m_modules[qsizetype(y) * m_side + x] != 0;
}

void QrCode::paintEvent(QPaintEvent *)
{
    if (isEmpty())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    const int module = width() / (m_side + 2 * kQuietModules);
    const int margin = kQuietModules * module;
    for (int y = 0; y < m_side; ++y) {
        for (int x = 0; x < m_side; ++x) {
            if (isDark(x, y))
                painter.fillRect(margin + x * module, margin + y * module, module, module, Qt::black);
        }
    }
}

} // namespace reckoner::ui
