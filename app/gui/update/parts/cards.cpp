// SPDX-License-Identifier: MIT
#include "app/gui/update/parts/cards.h"

#include "app/gui/look/action_button.h"
#include "app/gui/look/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace fieldflash::gui {

DeviceCard::DeviceCard(QWidget* parent)
    : Card(tr("Device"), parent),
      m_choose(new TextButton(tr("Other de&vice…")))
{
    m_choose->setObjectName(QStringLiteral("otherDevice"));
    m_choose->setAccessibleDescription(tr("Goes back to the list of connected devices"));
    m_choose->hide();
    foot()->addStretch(1);
    foot()->addWidget(m_choose);
    connect(static_cast<TextButton*>(m_choose), &QPushButton::clicked, this,
            &DeviceCard::chooseClicked);
}

void DeviceCard::setDevice(const CardState& state, DevicePicture picture, bool canChoose)
{
    setState(state);
    m_choose->setVisible(canChoose);
    setPicture([picture](QPainter& painter, const QRectF& area, const Tokens& tokens) {
        paintDevice(painter, area, picture, tokens);
    });
}

FirmwareCard::FirmwareCard(QWidget* parent)
    : Card(tr("Firmware"), parent),
      m_choose(new TextButton(tr("C&hoose file…")))
{
    setPicture([](QPainter& painter, const QRectF& area, const Tokens& tokens) {
        paintFirmware(painter, area, tokens);
    });
    m_choose->setAccessibleDescription(
        tr("Opens a dialog. A file can also be dropped anywhere in the window."));
    foot()->addStretch(1);
    foot()->addWidget(m_choose);
    connect(static_cast<TextButton*>(m_choose), &QPushButton::clicked, this,
            &FirmwareCard::chooseClicked);
}

void FirmwareCard::setFirmware(const CardState& state, bool acceptsFile)
{
    setState(state);
    m_choose->setEnabled(acceptsFile);
}

} // namespace fieldflash::gui
