// SPDX-License-Identifier: MIT
#include "app/gui/series/series_page.h"

#include "app/gui/look/action_button.h"
#include "app/gui/look/announcement.h"
#include "app/gui/look/choice_box.h"
#include "app/gui/look/file_dialog.h"
#include "app/gui/look/flow_layout.h"
#include "app/gui/look/plain_text.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/theme.h"
#include "app/gui/series/count_tile.h"
#include "app/gui/series/result_band.h"
#include "app/gui/series/series_delegate.h"
#include "app/gui/work/stop_question.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace fieldflash::gui {

namespace {

/// So many letters across, and the last result is beside the counts, buttons beside words.
constexpr int kBandBesideFrom = 100;
constexpr int kLongestLabel = 64;
/// Results have so many letters on one line, if they need them: enough for most on two lines.
constexpr int kVerdictLetters = 26;
/// So many more for all of them.
constexpr int kLongVerdict = 18;
/// While it works, a board's row says what it does: this much does not jump.
constexpr int kShortVerdict = 14;
/// So many rows stay in sight beside the details of one.
constexpr int kRowsInSight = 4;
constexpr int kDetailLines = 2;
/// Often enough for the eye, with dozens of boards that report all the time.
constexpr int kRefreshMilliseconds = 50;
constexpr int kMostTextWidths = 4096;
/// A serial number of 96 bits, with the margins of its cell.
constexpr int kLongestSerial = 36;

constexpr std::array kFailureLimits{1, 3, 5, 10};
/// A failure sounds different from a pass, also to a person who looks elsewhere.
constexpr int kFailureBeeps = 3;
constexpr int kBeepMilliseconds = 350;

void beep(int times)
{
    QApplication::beep();
    for (int i = 1; i < times; ++i)
        QTimer::singleShot(i * kBeepMilliseconds, qApp, &QApplication::beep);
}

Tone toneOf(series::SeriesVerdict verdict)
{
    switch (verdict) {
    case series::SeriesVerdict::Passed:
    case series::SeriesVerdict::UpToDate: return Tone::Good;
    case series::SeriesVerdict::Failed: return Tone::Bad;
    case series::SeriesVerdict::Stopped: return Tone::Caution;
    }
    Q_UNREACHABLE();
}

/// "Passed · 41 of 42 (97 %)", "Failed · 41 of 42 passed (97 %)", "Stopped".
QString bandWords(series::SeriesVerdict verdict, const series::SeriesCounts& counts)
{
    if (verdict == series::SeriesVerdict::Stopped)
        return SeriesPage::tr("Stopped");
    const bool isGood = series::isPass(verdict);
    const std::size_t all = std::max<std::size_t>(1, counts.all());
    return (isGood ? SeriesPage::tr("Passed") : SeriesPage::tr("Failed")) + QStringLiteral(" · ")
        + (isGood ? SeriesPage::tr("%1 of %2 (%3 %)") : SeriesPage::tr("%1 of %2 passed (%3 %)"))
              .arg(counts.passed)
              .arg(counts.all())
              .arg(counts.passed * 100 / all);
}

QWidget* makeFailureLimit(SeriesModel& model, QWidget* parent)
{
    auto* limit = new ChoiceBox(parent);
    limit->addItem(SeriesPage::tr("Continue after failures"), 0);
    for (const int most : kFailureLimits)
        limit->addItem(SeriesPage::tr("End after %n failure(s)", nullptr, most), most);
    limit->setAccessibleName(SeriesPage::tr("Failed boards after which the series ends"));
    limit->setObjectName(QStringLiteral("failureLimit"));
    QObject::connect(limit, &QComboBox::currentIndexChanged, &model, [&model, limit] {
        model.setMostFailures(static_cast<std::size_t>(limit->currentData().toInt()));
    });
    return limit;
}

QString noResultWords() { return SeriesPage::tr("The result of each board is shown here."); }

QString detailsOf(const SeriesRow& row)
{
    QString where = SeriesPage::tr("Port %1").arg(row.portPath);
    if (!row.device.isEmpty())
        where += QStringLiteral(" · ") + row.device;
    for (const QString& part : {row.serial, row.label})
        if (!part.isEmpty())
            where += QStringLiteral(" · ") + part;
    return row.details.isEmpty() ? where : where + QLatin1Char('\n') + row.details;
}

} // namespace

SeriesPage::SeriesPage(const Workplace& workplace, Remembered* remembered, QWidget* parent)
    : QWidget(parent),
      m_desk(workplace.desk),
      m_remembered(remembered),
      m_model(workplace),
      m_sorted(new QSortFilterProxyModel(this)),
      m_sentence(new StyledLabel(kCardTitleSize, false, this)),
      m_explanation(new StyledLabel(kBodySize, true, this)),
      m_start(new PrimaryButton(this)),
      m_stop(new TextButton(tr("Sto&p all boards"), TextButton::Kind::Plain, this)),
      m_startOver(new TextButton(tr("&New series"), TextButton::Kind::Plain, this)),
      m_resume(new TextButton(QString(), TextButton::Kind::Plain, this)),
      m_band(new ResultBand(this)),
      m_label(new QLineEdit(this)),
      m_labelAnswer(new StyledLabel(kMutedSize, true, this)),
      m_needsLabels(new QCheckBox(tr("&Wait for the label of each board"), this)),
      m_statistics(new StyledLabel(kMutedSize, true, this)),
      m_passed(new CountTile(tr("Passed"), Mark::Done, Tone::Good, this)),
      m_failed(new CountTile(tr("Failed"), Mark::Failed, Tone::Bad, this)),
      m_working(new CountTile(tr("In progress"), Mark::Active, Tone::Neutral, this)),
      m_table(new QTableView(this)),
      m_empty(new StyledLabel(kBodySize, true, this)),
      m_details(new StyledLabel(kBodySize, false, this)),
      m_detailsArea(new QScrollArea(this)),
      m_again(new TextButton(tr("Run a&gain on this board"), TextButton::Kind::Plain, this)),
      m_sound(new QCheckBox(tr("Soun&d when a board is done"), this)),
      m_results(new TextButton(tr("Save &results as CSV…"), TextButton::Kind::Plain, this)),
      m_resultsPath(new StyledLabel(kMutedSize, true, this))
{
    build();
    connectWidgets();
    refresh();
}

void SeriesPage::build()
{
    m_sorted->setSourceModel(&m_model);
    m_sorted->setSortRole(SeriesModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new SeriesDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Ports and their boards"));
    m_table->setObjectName(QStringLiteral("seriesTable"));
    m_table->installEventFilter(this);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setPalette(Theme::palette());
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(SeriesModel::Verdict, QHeaderView::Stretch);
    const int letter = m_table->fontMetrics().averageCharWidth();
    for (const auto& [column, letters] :
         {std::pair(SeriesModel::Device, 12), std::pair(SeriesModel::Serial, 16)}) {
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        m_fixedWidths[column] = std::max(letters * letter, header->sectionSizeHint(column));
        header->resizeSection(column, m_fixedWidths[column]);
    }
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SeriesModel::Port, Qt::AscendingOrder);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace, 2 * kSpace, kSpace, kSpace);
    column->setSpacing(kSpace);
    column->addWidget(m_sentence);
    // Two lines whatever it says, so that the start of a series moves nothing.
    m_explanation->setMinimumHeight(2 * QFontMetrics(textFont(kBodySize)).lineSpacing());
    m_explanation->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(m_explanation);
    auto* buttons = new FlowLayout(nullptr, kSpace);
    buttons->addWidget(m_start);
    // The one that is always there comes first, so that the others do not move it.
    for (TextButton* button : {m_results, m_stop, m_startOver, m_resume}) {
        button->setMinimumHeight(m_start->sizeHint().height()); // words on one line
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    column->addWidget(makeLabelLine());
    column->addWidget(makeTiles());
    column->addWidget(m_statistics);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1, Qt::AlignTop);
    m_chosen = new QBoxLayout(QBoxLayout::LeftToRight);
    m_detailsArea->setWidget(m_details);
    m_detailsArea->setWidgetResizable(true);
    m_detailsArea->setFrameShape(QFrame::NoFrame);
    m_detailsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_detailsArea->viewport()->setAutoFillBackground(false);
    m_details->setAutoFillBackground(false);
    m_detailsArea->setAccessibleName(tr("Details of the selected board"));
    m_detailsArea->setObjectName(QStringLiteral("boardDetails"));
    m_details->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_chosen->addWidget(m_detailsArea, 1);
    m_chosen->addWidget(m_again, 0, Qt::AlignTop | Qt::AlignLeft);
    column->addLayout(m_chosen);
    column->addWidget(makeFoot());
}

QWidget* SeriesPage::makeTiles()
{
    auto* tiles = new QWidget(this);
    m_tiles = new QBoxLayout(QBoxLayout::LeftToRight, tiles);
    m_tiles->setContentsMargins(0, 0, 0, 0);
    m_tiles->setSpacing(kSpace);
    m_band->setResult(Tone::Neutral, noResultWords());
    m_tiles->addWidget(m_band, 2);
    auto* counts = new QHBoxLayout;
    counts->setSpacing(kSpace);
    for (CountTile* tile : {m_passed, m_failed, m_working})
        counts->addWidget(tile, 1);
    m_tiles->addLayout(counts, 3);
    return tiles;
}

/// A scanner types the label and Enter.
QWidget* SeriesPage::makeLabelLine()
{
    auto* holder = new QWidget(this);
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpace);
    m_label->setObjectName(QStringLiteral("boardLabel"));
    m_label->setAccessibleName(tr("Label of a board"));
    m_label->setPlaceholderText(tr("Scan or type the label of a board"));
    m_label->setToolTip(tr("Then press Enter; before or after the board is plugged in"));
    m_label->setMaxLength(kLongestLabel);
    m_label->setMinimumWidth(m_label->fontMetrics().horizontalAdvance(m_label->placeholderText())
                             + 4 * kSpace);
    m_labelAnswer->setObjectName(QStringLiteral("labelAnswer"));
    m_labelAnswer->setMinimumHeight(m_label->sizeHint().height()); // the table does not jump
    line->addWidget(m_label);
    line->addWidget(m_labelAnswer, 1);
    return holder;
}

QWidget* SeriesPage::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* line = new FlowLayout(nullptr, kSpace);
    QWidget* limit = makeFailureLimit(m_model, this);
    for (QCheckBox* box : {m_needsLabels, m_sound}) {
        box->setFont(textFont(kBodySize));
        box->setMinimumHeight(limit->sizeHint().height()); // on one line with the words beside
        line->addWidget(box);
    }
    line->addWidget(limit);
    column->addLayout(line);
    column->addWidget(m_resultsPath);
    m_results->setAccessibleDescription(tr("Adds one line per board to a CSV table"));
    return foot;
}

void SeriesPage::connectWidgets()
{
    if (m_remembered) {
        m_sound->setChecked(m_remembered->hasSeriesSound());
        connect(m_sound, &QCheckBox::toggled, this,
                [this](bool has) { m_remembered->setSeriesSound(has); });
    }
    m_start->setObjectName(QStringLiteral("startSeries"));
    m_resume->setObjectName(QStringLiteral("resumeSeries"));
    m_needsLabels->setObjectName(QStringLiteral("needsLabels"));
    m_sound->setObjectName(QStringLiteral("seriesSound"));
    m_stop->setObjectName(QStringLiteral("stopSeries"));
    m_startOver->setObjectName(QStringLiteral("newSeries"));
    m_again->setObjectName(QStringLiteral("repeatBoard"));
    m_results->setObjectName(QStringLiteral("saveResults"));
    connect(m_start, &QPushButton::clicked, this, [this] {
        const bool isRunning = m_model.page().isRunning;
        if (isRunning)
            m_model.finish();
        else
            m_model.start();
        refresh();
        if (!isRunning)
            m_label->setFocus(); // of the next board, from a scanner
    });
    connect(m_resume, &QPushButton::clicked, this, &SeriesPage::resume);
    connect(m_label, &QLineEdit::returnPressed, this, &SeriesPage::takeLabel);
    connect(m_needsLabels, &QCheckBox::toggled, this, [this](bool areRequired) {
        m_model.setLabelsRequired(areRequired);
        refresh();
    });
    connect(&m_model, &SeriesModel::resultsPathChanged, this, [this](const QString& path) {
        if (m_remembered && !path.isEmpty())
            m_remembered->setSeriesResults(path);
    });
    connect(m_stop, &QPushButton::clicked, this, &SeriesPage::stop);
    connect(m_startOver, &QPushButton::clicked, this, &SeriesPage::startOver);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_model.again(selectedRow());
        refresh();
    });
    connect(m_results, &QPushButton::clicked, this, [this] { chooseResults(); });
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshMilliseconds);
    connect(&m_refresh, &QTimer::timeout, this, &SeriesPage::refresh);
    connect(&m_model, &SeriesModel::changed, this, &SeriesPage::refreshSoon);
    connect(&m_model, &SeriesModel::boardEnded, this, &SeriesPage::showResult);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SeriesPage::showDetails);
    const auto* copy =
        new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &SeriesPage::copySelection);
}

void SeriesPage::showResult(series::SeriesVerdict verdict)
{
    m_band->setResult(toneOf(verdict), bandWords(verdict, m_model.page().counts));
    // Who stops boards knows it already.
    if (m_sound->isChecked() && verdict != series::SeriesVerdict::Stopped)
        beep(series::isPass(verdict) ? 1 : kFailureBeeps);
}

void SeriesPage::startOver()
{
    const auto clear = [this] {
        m_model.startOver();
        m_band->setResult(Tone::Neutral, noResultWords());
    };
    if (!askAboutResults(clear))
        clear();
}

bool SeriesPage::askAboutResults(const std::function<void()>& lose)
{
    const SeriesPageState page = m_model.page();
    if (page.unsaved == 0)
        return false;
    const QString name = QStringLiteral("resultsQuestion");
    for (const QMessageBox* open : window()->findChildren<QMessageBox*>(name))
        if (open->isVisible())
            return true;
    auto* box =
        makeMessageBox(QMessageBox::Question, tr("Save the results?"),
                       tr("%n result(s) are not saved.", nullptr, static_cast<int>(page.unsaved)),
                       {}, QMessageBox::NoButton, window());
    box->setObjectName(name);
    QPushButton* save = box->addButton(tr("&Save…"), QMessageBox::AcceptRole);
    const QPushButton* discard = box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton* cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(save);
    box->setEscapeButton(cancel);
    connect(save, &QPushButton::clicked, this, [this, lose] { chooseResults(lose); });
    connect(discard, &QPushButton::clicked, this, lose);
    openThemed(box);
    return true;
}

void SeriesPage::stop()
{
    const QString loss = m_desk.stopWarning();
    if (loss.isEmpty()) {
        m_model.stop();
        refresh();
    } else
        askToStop({.title = tr("Stop the series?"),
                   .text = loss,
                   .stop = tr("&Stop all boards"),
                   .stay = tr("&Keep updating")},
                  m_desk, this, [this] { m_model.stop(); });
}

void SeriesPage::showOnly(const SeriesPageState& page)
{
    m_isFrozen = true;
    renderState(page);
}

/// In a series the model changes with every step of every board.
void SeriesPage::refreshSoon()
{
    if (!m_model.isRunning())
        refresh();
    else if (!m_refresh.isActive())
        m_refresh.start();
}

void SeriesPage::refresh()
{
    m_refresh.stop();
    if (!m_isFrozen)
        renderState(m_model.page());
}

void SeriesPage::renderState(const SeriesPageState& page)
{
    m_sentence->setWords(page.sentence, page.tone);
    m_explanation->setWords(page.explanation);
    m_explanation->show(); // keeps its room
    m_start->setLook({.words = page.isRunning ? tr("&End the series") : tr("&Start the series"),
                      .isEnabled = page.isRunning ? !page.isFinishing : page.canStart,
                      .isQuiet = page.isRunning});
    m_stop->setVisible(page.isRunning && page.working > 0);
    m_startOver->setVisible(page.canStartOver);
    const QString last = m_remembered ? m_remembered->seriesResults() : QString();
    m_resume->setVisible(page.canStart && page.resultsPath.isEmpty() && !page.canStartOver
                         && QFileInfo::exists(last));
    m_resume->setText(tr("R&esume %1").arg(withoutMnemonic(QFileInfo(last).fileName())));
    if (!page.label.isEmpty() && page.label != m_labelAnswer->text())
        announce(*m_labelAnswer, page.label); // a person with a scanner looks at the board
    m_labelAnswer->setWords(page.label, page.labelTone);
    m_labelAnswer->show(); // keeps its room
    m_statistics->setWords(page.statistics);
    m_statistics->show();
    m_passed->setCount(page.counts.passed);
    m_failed->setCount(page.counts.failed);
    m_working->setCount(page.working);
    const bool hasRows = m_model.rowCount() > 0;
    m_table->setVisible(hasRows);
    m_empty->setWords(hasRows ? QString()
                              : tr("One row per USB port appears when a board is plugged in."));
    m_resultsPath->setWords(
        !page.resultsError.isEmpty() ? page.resultsError
            : page.resultsPath.isEmpty()
            ? QString()
            : tr("One line per board is added to %1.").arg(QFileInfo(page.resultsPath).fileName()),
        page.resultsError.isEmpty() ? Tone::Neutral : Tone::Bad);
    m_resultsPath->setToolTip(page.resultsPath);
    arrangeColumns();
    showDetails();
}

void SeriesPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        m_textWidths.clear();
    // The sort arrow is drawn in palette colours, which widgets with a style sheet do not inherit.
    if (event->type() == QEvent::StyleChange && m_table)
        m_table->horizontalHeader()->setPalette(Theme::palette());
    QWidget::changeEvent(event);
}

void SeriesPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int letters = width() / std::max(1, fontMetrics().averageCharWidth());
    const auto direction =
        letters < kBandBesideFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_tiles->setDirection(direction);
    m_chosen->setDirection(direction);
    arrangeColumns();
    fitDetails();
}

/// A scanner types where the focus is: in the table, once a row was selected for its label.
bool SeriesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const QString typed = key->text();
        const bool isLetter = !typed.isEmpty() && typed.front().isPrint()
            && !typed.front().isSpace()
            && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (isLetter) {
            m_label->setFocus();
            return QCoreApplication::sendEvent(m_label, event);
        }
    }
    return QWidget::eventFilter(watched, event);
}

int SeriesPage::textWidth(const QString& text) const
{
    const auto known = m_textWidths.constFind(text);
    if (known != m_textWidths.cend())
        return *known;
    if (m_textWidths.size() >= kMostTextWidths)
        m_textWidths.clear();
    return *m_textWidths.insert(text, m_table->fontMetrics().horizontalAdvance(text));
}

int SeriesPage::contentWidth(int column) const
{
    // Neither the header nor the table has a size hint for a hidden column.
    const int header = textWidth(m_sorted->headerData(column, Qt::Horizontal).toString());
    // As wide as it usually becomes, so that the first result does not move the others.
    int cells = column == SeriesModel::Version ? textWidth(QStringLiteral("8.8 → 8.8")) : 0;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        cells = std::max(cells, textWidth(m_sorted->index(row, column).data().toString()));
    // Margins, and in the header the mark of the sort order.
    return std::max(header + 5 * kSpace, cells + 3 * kSpace);
}

/// What the results need on one line. The steps of a board that is being updated change too often.
int SeriesPage::resultWidth() const
{
    int cells = kShortVerdict * m_table->fontMetrics().averageCharWidth();
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (!m_model.row(row).progress)
            cells = std::max(cells, textWidth(m_model.row(row).words));
    return cells + SeriesDelegate::kMarkRoom + 3 * kSpace;
}

/// Serial number and label tell boards apart, so they get their room first, and the result keeps
/// what it needs. What is left out stands in the line under the table; what is left over shows the
/// name of the device, which is often the same in every row.
void SeriesPage::arrangeColumns()
{
    const auto leastWidth = [this](int column) {
        const auto fixed = m_fixedWidths.find(column);
        return fixed != m_fixedWidths.end() ? fixed->second : contentWidth(column);
    };
    const int letter = m_table->fontMetrics().averageCharWidth();
    const int needed = resultWidth();
    const int kept = std::min(needed, kVerdictLetters * letter);
    int room = width() - 4 * kSpace - leastWidth(SeriesModel::Port) - kept;
    const auto give = [&](int column, int wanted) {
        const int least = leastWidth(column);
        const bool isEmpty = column == SeriesModel::Label && !hasLabels();
        const bool fits = room >= least;
        m_table->setColumnHidden(column, isEmpty || !fits);
        if (isEmpty)
            return;
        const int given = std::clamp(room, 0, std::max(least, wanted));
        room -= given; // where it does not fit, those after it do not appear either
        // Only where it is another width: a person may have dragged the border.
        if (fits && m_fixedWidths.contains(column)
            && std::exchange(m_shownWidths[column], given) != given)
            m_table->horizontalHeader()->resizeSection(column, given);
    };
    const int usual = kLongestSerial * letter;
    give(SeriesModel::Serial,
         std::min(contentWidth(SeriesModel::Serial), std::max(usual, room / 2)));
    for (const int column : {SeriesModel::Label, SeriesModel::Time, SeriesModel::Version})
        give(column, leastWidth(column));
    // A result on two lines is worth more than a name.
    room -= std::min(needed - kept, kLongVerdict * letter);
    give(SeriesModel::Device, contentWidth(SeriesModel::Device));
}

bool SeriesPage::hasLabels() const
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (!m_model.row(row).label.isEmpty())
            return true;
    return false;
}

int SeriesPage::selectedRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? m_sorted->mapToSource(rows.front()).row() : -1;
}

void SeriesPage::showDetails()
{
    const int index = selectedRow();
    const SeriesRow* row = index >= 0 ? &m_model.row(index) : nullptr;
    m_details->setWords(row ? detailsOf(*row) : QString());
    m_detailsArea->setVisible(row);
    m_again->setVisible(row && row->canRepeat);
    fitDetails();
}

/// As high as their text, unless that would leave too few rows in sight: then they scroll.
void SeriesPage::fitDetails()
{
    if (m_detailsArea->isHidden() || m_sorted->rowCount() == 0)
        return;
    layout()->activate(); // both heights are those of now
    const int room = m_table->height() + m_detailsArea->height();
    const int rows = m_table->horizontalHeader()->height() + 2 * m_table->frameWidth()
        + kRowsInSight * m_table->rowHeight(0);
    const int needed = m_details->heightForWidth(m_detailsArea->viewport()->width());
    const int least = kDetailLines * m_details->fontMetrics().lineSpacing();
    const int given = std::min(needed, std::max(least, room - rows));
    m_detailsArea->setFixedHeight(given);
    m_detailsArea->setFocusPolicy(needed > given ? Qt::TabFocus : Qt::NoFocus);
}

void SeriesPage::takeLabel()
{
    m_model.takeLabel(m_label->text(), selectedRow());
    refresh();
    m_label->clear();
    m_table->clearSelection(); // the next label is not meant for the same row
}

void SeriesPage::resume()
{
    if (m_remembered)
        static_cast<void>(m_model.setResultsPath(m_remembered->seriesResults()));
}

/// `saved` is called once all results are in the chosen table.
void SeriesPage::chooseResults(std::function<void()> saved)
{
    askWhereToSave({.title = tr("Table of results"),
                    .path = inDocuments(tr("series.csv")),
                    .formats = tr("Tables (*.csv)"),
                    .isAddedTo = true},
                   this, [this, saved = std::move(saved)](const QString& path) {
                       // The page shows the error.
                       if (m_model.setResultsPath(path) && saved)
                           saved();
                   });
}

void SeriesPage::copySelection()
{
    QStringList lines;
    for (const QModelIndex& first : m_table->selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < SeriesModel::ColumnCount; ++column)
            cells << first.siblingAtColumn(column).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace fieldflash::gui
