// SPDX-License-Identifier: MIT
#include "app/gui/devices/device_chooser.h"

#include "app/gui/look/glyphs.h"
#include "app/gui/look/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fieldflash::gui {

namespace {

constexpr int kPicture = 36;
constexpr int kWordsLeft = 4 * kSpace + kPicture;
constexpr int kHintWidth = 320;
constexpr int kMostHeight = 1000;
constexpr int kLineFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

ChoiceButton::ChoiceButton(const ChoiceState& choice, QWidget* parent) : QPushButton(parent)
{
    setChoice(choice);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceButton::setChoice(const ChoiceState& choice)
{
    const bool isSame = m_choice.title == choice.title && m_choice.line == choice.line;
    if (isSame && m_choice.picture == choice.picture)
        return;
    m_choice = choice;
    setAccessibleName(tr("%1, %2").arg(choice.title, choice.line));
    setAccessibleDescription(choice.line);
    setToolTip(choice.title + QLatin1Char('\n') + choice.line); // the line may not fit
    updateGeometry();
    update();
}

QSize ChoiceButton::sizeHint() const { return {kHintWidth, heightForWidth(kHintWidth)}; }

int ChoiceButton::heightForWidth(int width) const
{
    const QFontMetrics metrics(textFont(kBodySize));
    const QRect room(0, 0, width - kWordsLeft - 2 * kSpace, kMostHeight);
    const int line =
        std::max(metrics.height(), metrics.boundingRect(room, kLineFlags, m_choice.line).height());
    return QFontMetrics(textFont(kCardTitleSize, true)).height() + line + 4 * kSpace;
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
    paintDevice(painter, QRectF(2 * kSpace, (height() - kPicture) / 2.0, kPicture, kPicture),
                m_choice.picture, tokens);
    const QFont titleFont = textFont(kCardTitleSize, true);
    const QFont lineFont = textFont(kBodySize);
    const int left = kWordsLeft;
    const int room = width() - left - 2 * kSpace;
    const int titleHeight = QFontMetrics(titleFont).height();
    painter.setFont(titleFont);
    painter.setPen(tokens.text);
    painter.drawText(QRect(left, 2 * kSpace - 2, room, titleHeight), Qt::AlignVCenter,
                     QFontMetrics(titleFont).elidedText(m_choice.title, Qt::ElideMiddle, room));
    painter.setFont(lineFont);
    painter.setPen(tokens.mutedText);
    painter.drawText(QRect(left, 2 * kSpace + titleHeight, room, height()), kLineFlags,
                     m_choice.line);
}

DeviceChooser::DeviceChooser(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kSpace);
    setAccessibleName(tr("Connected devices"));
}

void DeviceChooser::setChoices(const std::vector<ChoiceState>& choices)
{
    QStringList ports;
    for (const ChoiceState& choice : choices)
        ports << choice.portPath;
    if (ports == std::exchange(m_ports, ports)) { // keeps the focus
        for (std::size_t i = 0; i < choices.size(); ++i)
            m_buttons[i]->setChoice(choices[i]);
        return;
    }
    for (ChoiceButton* button : m_buttons)
        button->deleteLater();
    m_buttons.clear();
    for (const ChoiceState& choice : choices) {
        auto* button = new ChoiceButton(choice, this);
        button->setObjectName(QStringLiteral("choice:") + choice.portPath);
        connect(button, &QPushButton::clicked, this,
                [this, port = choice.portPath] { Q_EMIT chosen(port); });
        m_column->addWidget(button);
        button->show(); // at once, so that it can take the focus
        m_buttons.push_back(button);
    }
}

} // namespace fieldflash::gui
