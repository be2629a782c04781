// SPDX-License-Identifier: MIT
#include "app/gui/connect_panel.h"

#include "app/gui/glyphs.h"
#include "app/gui/styled_label.h"
#include "app/gui/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QVBoxLayout>

namespace fieldflash::gui {

namespace {

constexpr int kPictureHeight = 132;
constexpr int kNumberSide = 24;
constexpr int kStepWidth = 520;

} // namespace

ConnectPanel::ConnectPanel(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, kPictureHeight + 4 * kSpace, 0, 0);
    m_column->setSpacing(kSpace + kInnerSpace);
    setAccessibleName(tr("How to connect a device"));
}

void ConnectPanel::setSteps(const QStringList& steps)
{
    while (m_steps.size() < static_cast<std::size_t>(steps.size())) {
        auto* label = new StyledLabel(kBodySize, false, this);
        label->setContentsMargins(kNumberSide + kSpace, 0, 0, 0);
        label->setMinimumHeight(kNumberSide + 2);
        label->setMaximumWidth(kStepWidth);
        m_steps.push_back(label);
        m_column->addWidget(label);
    }
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setWords(steps.value(static_cast<int>(i)));
    update();
}

void ConnectPanel::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int wide = std::min(width(), kStepWidth);
    paintConnection(painter, QRectF(0, kSpace, std::min(wide, 380), kPictureHeight), tokens);
    painter.setFont(textFont(kMutedSize, true));
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const QRect step = m_steps[i]->geometry();
        if (!m_steps[i]->isVisible())
            continue;
        const QRectF disc(step.left(), step.center().y() - kNumberSide / 2.0 + 0.5, kNumberSide,
                          kNumberSide);
        painter.setPen(QPen(tokens.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1));
        painter.setPen(tokens.accent);
        painter.drawText(disc, Qt::AlignCenter, QString::number(i + 1));
    }
}

ChoiceButton::ChoiceButton(const ChoiceState& choice, QWidget* parent)
    : QPushButton(parent),
      m_choice(choice)
{
    setAccessibleName(tr("%1, %2").arg(choice.title, choice.line));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChoiceButton::sizeHint() const
{
    const int lines = QFontMetrics(textFont(kCardTitleSize, true)).height()
        + QFontMetrics(textFont(kBodySize)).height();
    return {320, lines + 4 * kSpace};
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMarked = hasFocus() || underMouse();
    painter.setPen(QPen(isMarked ? tokens.accent : tokens.line, isMarked ? 2 : 1));
    painter.setBrush(tokens.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kCardRadius, kCardRadius);
    paintDevice(painter, QRectF(2 * kSpace, (height() - 36) / 2.0, 36, 36), m_choice.picture,
                tokens);
    const QFont titleFont = textFont(kCardTitleSize, true);
    const QFont lineFont = textFont(kBodySize);
    const int left = 4 * kSpace + 36;
    const int room = width() - left - 2 * kSpace;
    const int titleHeight = QFontMetrics(titleFont).height();
    painter.setFont(titleFont);
    painter.setPen(tokens.text);
    painter.drawText(QRect(left, 2 * kSpace - 2, room, titleHeight), Qt::AlignVCenter,
                     QFontMetrics(titleFont).elidedText(m_choice.title, Qt::ElideMiddle, room));
    painter.setFont(lineFont);
    painter.setPen(tokens.mutedText);
    painter.drawText(
        QRect(left, 2 * kSpace + titleHeight, room, QFontMetrics(lineFont).height() + 2),
        Qt::AlignVCenter, QFontMetrics(lineFont).elidedText(m_choice.line, Qt::ElideRight, room));
}

DeviceChooser::DeviceChooser(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kSpace);
    setAccessibleName(tr("Connected devices"));
}

void DeviceChooser::setChoices(const std::vector<ChoiceState>& choices)
{
    QStringList wanted;
    for (const ChoiceState& choice : choices)
        wanted << choice.portPath + choice.title + choice.line;
    if (wanted == m_shown)
        return; // keeps the focus where it is
    m_shown = wanted;
    for (ChoiceButton* button : m_buttons)
        button->deleteLater();
    m_buttons.clear();
    for (const ChoiceState& choice : choices) {
        auto* button = new ChoiceButton(choice, this);
        button->setObjectName(QStringLiteral("choice:") + choice.portPath);
        connect(button, &QPushButton::clicked, this,
                [this, port = choice.portPath] { Q_EMIT chosen(port); });
        m_column->addWidget(button);
        m_buttons.push_back(button);
    }
}

} // namespace fieldflash::gui
