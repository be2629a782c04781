// SPDX-License-Identifier: MIT
#include "app/gui/log/log_page.h"

#include "app/gui/look/action_button.h"
#include "app/gui/look/choice_box.h"
#include "app/gui/look/flow_layout.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldflash::gui {

namespace {

/// Sentences in the text font, protocol lines in the fixed font.
class LogDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Tokens& tokens = Theme::current();
        const auto level = static_cast<LogEntry::Level>(index.data(LogModel::LevelRole).toInt());
        if (level == LogEntry::Level::Protocol)
            option->font = fixedFont();
        if (index.column() == LogModel::Time || level == LogEntry::Level::Protocol)
            option->palette.setColor(QPalette::Text, tokens.mutedText);
        else if (level == LogEntry::Level::Warning)
            option->palette.setColor(QPalette::Text, tokens.caution);
        else if (level == LogEntry::Level::Error)
            option->palette.setColor(QPalette::Text, tokens.bad);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() + kSpace);
        return size;
    }
};

} // namespace

LogPage::LogPage(LogModel& log, QWidget* parent)
    : QWidget(parent),
      m_log(log),
      m_filter(new LogFilter(this)),
      m_head(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_text(new QLineEdit(this)),
      m_level(new ChoiceBox(this)),
      m_step(new ChoiceBox(this)),
      m_view(new QTreeView(this)),
      m_empty(new StyledLabel(kBodySize, true, this)),
      m_whole(new StyledLabel(kMutedSize, true, this)),
      m_protocol(new QCheckBox(tr("Record &protocol lines"), this)),
      m_copy(new TextButton(tr("Copy lo&g"), TextButton::Kind::Plain, this)),
      m_save(new TextButton(tr("&Save log…"), TextButton::Kind::Plain, this)),
      m_bundle(new TextButton(tr("Save a suppo&rt bundle…"), TextButton::Kind::Plain, this))
{
    m_filter->setSourceModel(&log);
    build();
    fillChoices();
    connectWidgets();
    refreshEmpty();
}

void LogPage::build()
{
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Filter the log by text"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(18 * kSpace);
    m_level->setAccessibleName(tr("Filter the log by severity"));
    m_step->setAccessibleName(tr("Filter the log by step"));
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new LogDelegate(m_view));
    m_view->setUniformRowHeights(true);
    m_view->setAccessibleName(tr("Log"));
    m_view->setObjectName(QStringLiteral("logView"));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAllColumnsShowFocus(true);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->resizeSection(
        LogModel::Time,
        QFontMetrics(fixedFont()).horizontalAdvance(QStringLiteral("00:00:00.000")) + 8 * kSpace);
    m_protocol->setFont(textFont(kBodySize));
    m_protocol->setToolTip(tr("Logs every DFU request, folded under its entry"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace, 2 * kSpace, kSpace, kSpace);
    column->setSpacing(kSpace);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(kSpace);
    choices->addWidget(m_level, 1);
    choices->addWidget(m_step, 1);
    m_head->setSpacing(kSpace);
    m_head->addWidget(m_text, 1);
    m_head->addLayout(choices);
    column->addLayout(m_head);
    column->addWidget(m_view, 1);
    column->addWidget(m_whole);
    column->addWidget(m_empty, 1, Qt::AlignTop);
    m_bundle->setToolTip(tr("One file that shows support what happened"));
    m_bundle->setAccessibleDescription(m_bundle->toolTip());
    m_bundle->setObjectName(QStringLiteral("saveBundleFromLog"));
    auto* foot = new FlowLayout(nullptr, kSpace);
    m_protocol->setMinimumHeight(m_copy->sizeHint().height()); // same height as the text beside it
    foot->addWidget(m_protocol);
    foot->addWidget(m_copy);
    foot->addWidget(m_save);
    foot->addWidget(m_bundle);
    column->addLayout(foot);
}

void LogPage::resizeEvent(QResizeEvent* event)
{
    const int needed = m_text->minimumWidth() + m_level->sizeHint().width()
        + m_step->sizeHint().width() + 4 * kSpace;
    m_head->setDirection(width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

void LogPage::fillChoices()
{
    using enum report::Step;
    m_level->addItem(tr("Everything"), static_cast<int>(LogEntry::Level::Plain));
    m_level->addItem(tr("Warnings and errors"), static_cast<int>(LogEntry::Level::Warning));
    m_level->addItem(tr("Errors"), static_cast<int>(LogEntry::Level::Error));
    m_step->addItem(tr("All steps"), -1);
    for (const report::Step step : {Prepare, Compare, Erase, Write, Verify, Read, Restart})
        m_step->addItem(report::stepText(step), static_cast<int>(step));
    m_step->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_step->setMinimumContentsLength(12);
}

void LogPage::connectWidgets()
{
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setText(text);
        if (!text.trimmed().isEmpty())
            m_view->expandAll(); // matches may be in folded rows
        refreshEmpty();
    });
    connect(m_level, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setLeastLevel(static_cast<LogEntry::Level>(m_level->currentData().toInt()));
        refreshEmpty();
    });
    connect(m_step, &QComboBox::currentIndexChanged, this, [this] {
        const int step = m_step->currentData().toInt();
        m_filter->setStep(step < 0 ? std::nullopt : std::optional(static_cast<report::Step>(step)));
        refreshEmpty();
    });
    connect(m_filter, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar* bar = m_view->verticalScrollBar();
        m_follows = bar->value() == bar->maximum();
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, [this] {
        refreshEmpty();
        if (m_follows)
            m_view->scrollToBottom();
    });
    connect(m_filter, &QAbstractItemModel::modelReset, this, &LogPage::refreshEmpty);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &LogPage::showWhole);
    connect(m_protocol, &QCheckBox::toggled, this, &LogPage::protocolWanted);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_filter->shownText()); });
    connect(m_save, &QPushButton::clicked, this, &LogPage::saveWanted);
    connect(m_bundle, &QPushButton::clicked, this, &LogPage::bundleWanted);
    const auto* shortcut =
        new QShortcut(QKeySequence::Copy, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &LogPage::copy);
}

void LogPage::refreshEmpty()
{
    const bool isEmpty = m_filter->rowCount() == 0;
    m_view->setVisible(!isEmpty);
    if (isEmpty)
        m_whole->setWords(QString());
    m_empty->setWords(!isEmpty                    ? QString()
                          : m_log.rowCount() == 0 ? tr("Nothing has happened yet.")
                                                  : tr("No log entry matches the filter."));
}

/// A long entry does not fit into its line.
void LogPage::showWhole(const QModelIndex& current)
{
    const QModelIndex entry = current.siblingAtColumn(LogModel::Text);
    const QString text = entry.data(Qt::ToolTipRole).toString();
    const int room = m_view->visualRect(entry).width() - 2 * kSpace;
    const bool isCut = QFontMetrics(m_view->font()).horizontalAdvance(text) > room;
    m_whole->setWords(isCut ? text : QString());
}

void LogPage::offerBundle(bool isOffered) { m_bundle->setVisible(isOffered); }

void LogPage::copy()
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    // In the order of the rows, not in that of the clicks.
    std::ranges::sort(rows, [this](const QModelIndex& first, const QModelIndex& second) {
        return m_view->visualRect(first).top() < m_view->visualRect(second).top();
    });
    QGuiApplication::clipboard()->setText(logText(rows));
}

} // namespace fieldflash::gui
