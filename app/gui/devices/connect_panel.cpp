// SPDX-License-Identifier: MIT
#include "app/gui/devices/connect_panel.h"

#include "app/gui/devices/profile_picture.h"
#include "app/gui/devices/step_pictures.h"
#include "app/gui/look/action_button.h"
#include "app/gui/look/flow_layout.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace fieldflash::gui {

namespace {

constexpr int kPictureHeight = 112;
constexpr int kFlatPictureWidth = 152;
constexpr int kFlatHeight = 104;
constexpr int kNumberSide = 24;
/// Below this width the pictures are placed beside the text.
constexpr int kNarrow = 560;

} // namespace

StepTile::StepTile(int number, QWidget* parent)
    : Panel(parent),
      m_number(number),
      m_column(new QVBoxLayout(this)),
      m_words(new StyledLabel(kBodySize, false, this))
{
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_column->addWidget(m_words);
    m_column->addStretch(1);
    setFlat(false);
}

void StepTile::setStep(const ConnectStep& step)
{
    m_step = step;
    m_image = readPicture(step.imageFile);
    m_words->setWords(step.words);
    update();
}

void StepTile::setFlat(bool isFlat)
{
    m_isFlat = isFlat;
    constexpr int kAfterNumber = kNumberSide + 3 * kSpace;
    if (isFlat)
        m_column->setContentsMargins(kFlatPictureWidth + kAfterNumber, 2 * kSpace, 2 * kSpace,
                                     2 * kSpace);
    else
        m_column->setContentsMargins(kAfterNumber, kPictureHeight + 3 * kSpace, 2 * kSpace,
                                     2 * kSpace);
    setMinimumHeight(isFlat ? kFlatHeight : 0);
    updateGeometry();
    update();
}

QRectF StepTile::pictureArea() const
{
    if (m_isFlat)
        return QRectF(kSpace, kSpace, kFlatPictureWidth, height() - 2 * kSpace);
    return QRectF(2 * kSpace, 2 * kSpace, width() - 4 * kSpace, kPictureHeight - kSpace);
}

void StepTile::paintPicture(QPainter& painter) const
{
    if (m_image.isNull()) {
        paintStep(painter, pictureArea(), m_step.picture, Theme::current());
        return;
    }
    QRectF place({}, QSizeF(m_image.size()).scaled(pictureArea().size(), Qt::KeepAspectRatio));
    place.moveCenter(pictureArea().center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, m_image);
}

void StepTile::paintEvent(QPaintEvent* event)
{
    Panel::paintEvent(event);
    const Tokens& tokens = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPicture(painter);
    const QRect words = m_words->geometry();
    const double line = QFontMetricsF(m_words->font()).height();
    const QRectF disc(words.left() - kNumberSide - kSpace, words.top() + (line - kNumberSide) / 2,
                      kNumberSide, kNumberSide);
    painter.setPen(QPen(tokens.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(disc.adjusted(1, 1, -1, -1));
    painter.setFont(textFont(kMutedSize, true));
    painter.drawText(disc, Qt::AlignCenter, QString::number(m_number));
}

ConnectPanel::ConnectPanel(QWidget* parent)
    : QWidget(parent),
      m_boardRow(new QWidget(this)),
      m_boardButtons(new FlowLayout(m_boardRow, kSpace)),
      m_tileRow(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kSpace);
    m_boardButtons->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_boardRow);
    m_tileRow->setSpacing(2 * kSpace);
    column->addLayout(m_tileRow);
    setAccessibleName(tr("What to do"));
}

void ConnectPanel::setSteps(const std::vector<ConnectStep>& steps,
                            const std::vector<BoardState>& boards)
{
    setBoards(boards);
    while (m_tiles.size() < steps.size()) {
        m_tiles.push_back(new StepTile(static_cast<int>(m_tiles.size()) + 1, this));
        m_tileRow->addWidget(m_tiles.back(), 1);
    }
    QStringList spoken;
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->setVisible(i < steps.size());
        if (i >= steps.size())
            continue;
        m_tiles[i]->setStep(steps[i]);
        spoken << steps[i].words;
    }
    setAccessibleDescription(spoken.join(QLatin1Char(' ')));
}

void ConnectPanel::setBoards(const std::vector<BoardState>& boards)
{
    m_boardRow->setVisible(!boards.empty());
    if (boards == m_boards)
        return; // keeps the focus
    const bool isSameRow = boards.size() == m_buttons.size();
    m_boards = boards;
    if (!isSameRow) {
        for (QWidget* button : m_buttons)
            delete button;
        m_buttons.clear();
        for (const BoardState& board : boards) {
            auto* button = new TextButton(board.name, TextButton::Kind::Choice, m_boardRow);
            button->setObjectName(QStringLiteral("board:") + board.id);
            button->setAccessibleDescription(tr("Shows the steps for this board"));
            connect(button, &QPushButton::clicked, this,
                    [this, id = board.id] { Q_EMIT boardChosen(id); });
            m_boardButtons->addWidget(button);
            m_buttons.push_back(button);
        }
    }
    for (std::size_t i = 0; i < boards.size(); ++i)
        static_cast<TextButton*>(m_buttons[i])->setChecked(boards[i].isChosen);
}

void ConnectPanel::resizeEvent(QResizeEvent* event)
{
    const bool isNarrow = width() < kNarrow;
    m_tileRow->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (StepTile* tile : m_tiles)
        tile->setFlat(isNarrow);
    QWidget::resizeEvent(event);
}

} // namespace fieldflash::gui
