// SPDX-License-Identifier: MIT
#include "app/gui/update/update_page.h"

#include "app/gui/devices/connect_panel.h"
#include "app/gui/devices/device_chooser.h"
#include "app/gui/devices/obstacle_panel.h"
#include "app/gui/look/action_button.h"
#include "app/gui/look/glyphs.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/theme.h"
#include "app/gui/map/map_model.h"
#include "app/gui/map/map_strip.h"
#include "app/gui/update/parts/cards.h"
#include "app/gui/update/parts/details_fold.h"
#include "app/gui/update/parts/partition_panel.h"
#include "app/gui/update/parts/phase_row.h"
#include "app/gui/update/parts/verdict_panel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldflash::gui {

namespace {

constexpr int kMargin = 4 * kSpace;
constexpr int kWidest = 880;
/// Below this width the cards are stacked.
constexpr int kNarrow = 640;
constexpr int kLeastWidth = 400;
/// Room for the sentence and the lines below it: the cards do not move when the text changes.
constexpr int kHeadHeight = 104;

/// Points from the file to the device.
class ArrowWidget final : public QWidget {
public:
    explicit ArrowWidget(QWidget* parent) : QWidget(parent) { setFixedSize(28, 28); }
    bool isUpwards = false;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintArrow(painter, QRectF(rect()).adjusted(2, 2, -2, -2), isUpwards,
                   Theme::current().mutedText);
    }
};

bool showsMap(Situation situation)
{
    switch (situation) {
    case Situation::NothingConnected:
    case Situation::SeveralDevices:
    case Situation::DeviceObstacle:
    case Situation::DeviceUnreadable:
    case Situation::BadFile:
    case Situation::WrongFile:
    case Situation::NoFile: return false;
    default: return true;
    }
}

} // namespace

UpdatePage::UpdatePage(MapModel& map, QWidget* parent)
    : QWidget(parent),
      m_map(map),
      m_balance(new QWidget(this)),
      m_verdict(new VerdictPanel(this)),
      m_connect(new ConnectPanel(this)),
      m_chooser(new DeviceChooser(this)),
      m_obstacle(new ObstaclePanel(this)),
      m_cards(new QWidget(this)),
      m_cardRow(new QBoxLayout(QBoxLayout::LeftToRight, m_cards)),
      m_device(new DeviceCard(m_cards)),
      m_arrow(new ArrowWidget(m_cards)),
      m_firmware(new FirmwareCard(m_cards)),
      m_strip(new MapStrip(map, this)),
      m_partition(new PartitionPanel(this)),
      m_primary(new PrimaryButton(this)),
      m_secondary(new TextButton(QString())),
      m_bundle(new TextButton(tr("Sa&ve a support bundle…"))),
      m_phases(new PhaseRow(this)),
      m_notesTitle(new StyledLabel(kBodySize, false, this)),
      m_notes(new StyledLabel(kBodySize, true, this)),
      m_details(new DetailsFold(this))
{
    build();
    m_notesTitle->setBold(true);
    m_notes->setObjectName(QStringLiteral("notes"));
    m_primary->setObjectName(QStringLiteral("primary"));
    m_secondary->setObjectName(QStringLiteral("secondary"));
    m_bundle->setObjectName(QStringLiteral("saveBundle"));
    m_bundle->setAccessibleDescription(tr("One file that shows support what happened"));
    m_bundle->setToolTip(m_bundle->accessibleDescription());
    connect(m_bundle, &QPushButton::clicked, this, [this] { Q_EMIT acted(Action::SaveBundle); });
    connect(m_primary, &QPushButton::clicked, this, [this] { Q_EMIT acted(m_primaryAction); });
    connect(m_secondary, &QPushButton::clicked, this, [this] { Q_EMIT acted(m_secondaryAction); });
    connect(m_device, &DeviceCard::chooseClicked, this,
            [this] { Q_EMIT acted(Action::ChooseDevice); });
    connect(m_firmware, &FirmwareCard::chooseClicked, this,
            [this] { Q_EMIT acted(Action::ChooseFile); });
    connect(m_chooser, &DeviceChooser::chosen, this, &UpdatePage::deviceChosen);
    connect(m_partition, &PartitionPanel::chosen, this, &UpdatePage::partitionChosen);
    connect(m_connect, &ConnectPanel::boardChosen, this, &UpdatePage::boardChosen);
    connect(m_obstacle, &ObstaclePanel::installWanted, this,
            [this] { Q_EMIT acted(Action::InstallRule); });
    connect(m_details, &DetailsFold::findingAllowed, this, &UpdatePage::findingAllowed);
    connect(
        m_details, &DetailsFold::opened, this, [this] { Q_EMIT detailsOpened(m_details); },
        Qt::QueuedConnection); // once the layout has made room
}

void UpdatePage::build()
{
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(kMargin, kSpace, kMargin, kSpace);
    auto* middle = new QWidget(this);
    middle->setMaximumWidth(kWidest);
    outer->addStretch(1);
    outer->addWidget(middle, 1000);
    outer->addStretch(1);

    m_cardRow->setContentsMargins(0, 0, 0, 0);
    m_cardRow->setSpacing(kSpace);
    m_cardRow->addWidget(m_device, 1);
    m_cardRow->addWidget(m_arrow, 0, Qt::AlignCenter);
    m_cardRow->addWidget(m_firmware, 1);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * kSpace);
    buttons->addStretch(1);
    buttons->addWidget(m_primary);
    buttons->addWidget(m_secondary);
    buttons->addStretch(1);
    m_buttonRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttonRow->setSpacing(kSpace);
    m_buttonRow->addWidget(m_balance);
    m_buttonRow->addLayout(buttons, 1);
    m_buttonRow->addWidget(m_details->toggle(), 0, Qt::AlignRight | Qt::AlignVCenter);
    m_balance->setFixedWidth(m_details->toggle()->sizeHint().width());

    auto* column = m_column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kSpace);
    m_verdict->setMinimumHeight(kHeadHeight);
    column->addWidget(m_verdict);
    column->addWidget(m_connect);
    column->addWidget(m_chooser);
    column->addWidget(m_cards);
    column->addWidget(m_partition);
    column->addWidget(m_strip);
    column->addWidget(m_obstacle);
    column->addLayout(m_buttonRow);
    column->addWidget(m_details);
    column->addWidget(m_phases);
    column->addWidget(m_notesTitle);
    column->addWidget(m_notes);
    column->addWidget(m_bundle, 0, Qt::AlignHCenter);
    column->addStretch(1);

    setTabOrder(m_primary, m_secondary);
    setTabOrder(m_secondary, m_details->toggle());
    setTabOrder(m_details->toggle(), m_details);
    setTabOrder(m_details, m_bundle);
    setTabOrder(m_bundle, m_phases);
    setTabOrder(m_phases, m_strip);
    setTabOrder(m_strip, m_partition);
    setTabOrder(m_partition, m_device);
    setTabOrder(m_device, m_firmware);
}

QSize UpdatePage::minimumSizeHint() const
{
    const QSize shown = QWidget::minimumSizeHint();
    return {std::min(shown.width(), kLeastWidth), shown.height()};
}

void UpdatePage::setBanner(QWidget* banner) { m_column->insertWidget(0, banner); }

void UpdatePage::setCards(const PageState& page)
{
    m_device->setVisible(page.device.has_value());
    if (page.device)
        m_device->setDevice(*page.device, page.picture, page.canChooseDevice);
    m_firmware->setVisible(page.firmware.has_value());
    if (page.firmware)
        m_firmware->setFirmware(*page.firmware, page.acceptsFile);
    m_arrow->setVisible(page.device && page.firmware);
    m_cards->setVisible(page.device || page.firmware);
}

void UpdatePage::setButtons(const PageState& page)
{
    m_primaryAction = page.primary.action;
    m_primary->setLook(
        {.words = page.primary.action == Action::None ? QString() : page.primary.words,
         .isEnabled = page.primary.isEnabled,
         .isQuiet = page.primary.isQuiet});
    m_secondaryAction = page.secondary.action;
    m_secondary->setVisible(page.secondary.action != Action::None);
    m_secondary->setText(page.secondary.words);
    QString spoken = page.secondary.words;
    m_secondary->setAccessibleName(spoken.remove(QLatin1Char('&')));
    arrangeButtons();
}

/// Details stay on the line of the buttons, above the fold; below them where the line is too short.
void UpdatePage::arrangeButtons()
{
    const int sides = 2 * (m_balance->width() + kSpace);
    const int secondary =
        m_secondary->isHidden() ? 0 : m_secondary->sizeHint().width() + 2 * kSpace;
    const int room = std::min(width() - 2 * kMargin, kWidest);
    const bool fits = m_primary->sizeHint().width() + secondary + sides <= room;
    // The two buttons themselves are below each other where their words are long.
    auto* pair = static_cast<QBoxLayout*>(m_buttonRow->itemAt(1)->layout());
    const bool isLong = m_primary->sizeHint().width() + secondary > room;
    pair->setDirection(isLong ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    pair->setAlignment(m_primary, isLong ? Qt::AlignHCenter : Qt::Alignment());
    pair->setAlignment(m_secondary, isLong ? Qt::AlignHCenter : Qt::Alignment());
    m_balance->setVisible(fits && !m_details->toggle()->isHidden());
    m_buttonRow->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QWidget* UpdatePage::firstFocus()
{
    const auto canBePressed = [](const QWidget* button) {
        return button != nullptr && button->isVisible() && button->isEnabled();
    };
    if (canBePressed(m_primary) && m_primaryAction != Action::Cancel)
        return m_primary;
    if (canBePressed(m_obstacle->primary()))
        return m_obstacle->primary();
    if (canBePressed(m_chooser->first()))
        return m_chooser->first();
    return this;
}

/// When work starts, moves the focus away from the button, which then means Cancel. When it ends,
/// moves it back as soon as the button is enabled; until then "Done" has it.
void UpdatePage::moveFocus(bool wasWorking, bool isWorking)
{
    if (!wasWorking && isWorking && m_primary->hasFocus()) {
        m_phases->setFocus();
        m_owesFocus = true;
    }
    if (isWorking || !m_owesFocus)
        return;
    const bool isPrimary = m_primary->isVisible() && m_primary->isEnabled();
    const bool isDone = m_secondary->isVisible() && m_secondaryAction == Action::Again;
    m_owesFocus = !isPrimary;
    if (!m_phases->hasFocus() && !m_secondary->hasFocus())
        return;
    if (isPrimary)
        m_primary->setFocus();
    else if (isDone)
        m_secondary->setFocus();
}

void UpdatePage::setState(const PageState& page)
{
    const bool wasWorking = m_isWorking;
    m_isWorking = page.situation == Situation::Working;
    m_verdict->setState(page);
    const bool hasDevices = page.device.has_value() || !page.choices.empty();
    const bool isFixed =
        hasDevices && page.situation != Situation::DeviceObstacle && page.connectSteps.empty();
    m_verdict->setMinimumHeight(!isFixed ? 0 : page.recording ? kHeadHeight / 2 : kHeadHeight);
    m_connect->setVisible(!page.connectSteps.empty());
    m_connect->setSteps(page.connectSteps, page.boards);
    m_chooser->setVisible(!page.choices.empty());
    m_chooser->setChoices(page.choices);
    m_obstacle->setVisible(page.obstacle.has_value());
    if (page.obstacle)
        m_obstacle->setState(*page.obstacle);
    setCards(page);
    m_strip->setVisible(showsMap(page.situation) && page.showsMap && page.connectSteps.empty()
                        && !m_map.cells().empty() && !page.partition);
    m_partition->setVisible(page.partition.has_value());
    if (page.partition)
        m_partition->setState(*page.partition);
    m_phases->setVisible(!page.steps.empty());
    m_phases->setSteps(page.steps, page.progress);
    m_details->setState(page);
    setButtons(page);
    moveFocus(wasWorking, m_isWorking);
    m_notesTitle->setWords(page.notes.isEmpty() ? QString() : tr("What is new"));
    m_notes->setWords(page.notes);
    m_bundle->setVisible(page.offersBundle);
}

void UpdatePage::resizeEvent(QResizeEvent* event)
{
    const bool isNarrow = width() < kNarrow;
    const auto direction = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_cardRow->direction() != direction) {
        m_cardRow->setDirection(direction);
        m_cardRow->activate(); // a request made while the page was hidden would be lost
    }
    static_cast<ArrowWidget*>(m_arrow)->isUpwards = isNarrow;
    arrangeButtons();
    QWidget::resizeEvent(event);
}

} // namespace fieldflash::gui
