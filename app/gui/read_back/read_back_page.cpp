// SPDX-License-Identifier: MIT
#include "app/gui/read_back/read_back_page.h"

#include "app/gui/documents/certificate.h"
#include "app/gui/look/action_button.h"
#include "app/gui/look/file_dialog.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/theme.h"
#include "app/gui/read_back/result_card.h"
#include "app/gui/work/job_bar.h"
#include "core/image/format/file_types.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fieldflash::gui {

namespace {

/// So many lines down, and there is room for map and result, one below the other.
constexpr int kBelowFrom = 42;
/// So many letters across, and there is room for both side by side.
constexpr int kBesideFrom = 100;

} // namespace

ReadBackPage::ReadBackPage(DeviceMemory& memory, QWidget* parent)
    : QWidget(parent),
      m_model(memory),
      m_bar(new JobBar(m_model.job(), this)),
      m_read(m_bar->addStarter(tr("&Read selection"), QStringLiteral("readRanges"))),
      m_verify(m_bar->addStarter(tr("Compare with &file"), QStringLiteral("verifyFile"))),
      m_empty(new StyledLabel(kBodySize, true, this)),
      m_map(new MemoryMapView(memory.memory(), MemoryMapView::Columns::DeviceOnly, this)),
      m_typed(new QLineEdit(this)),
      m_size(new StyledLabel(kMutedSize, true, this)),
      m_file(new StyledLabel(kMutedSize, true, this)),
      m_result(new ResultCard(this))
{
    build();
    connectModel();
    refresh();
}

ReadBackPage::~ReadBackPage()
{
    // A focused field loses the focus when destroyed, which would emit editingFinished().
    m_typed->disconnect(this);
}

void ReadBackPage::build()
{
    m_map->setSelectable(true);
    m_map->setAccessibleName(tr("Memory map: select what to read"));
    m_map->setAccessibleDescription(
        tr("Space selects a sector, Shift with the arrow keys selects several."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace, kSpace, kSpace, 0);
    column->setSpacing(kSpace);
    column->addWidget(m_bar);
    column->addWidget(m_empty);
    m_beside = new QHBoxLayout;
    m_beside->setSpacing(2 * kSpace);
    m_beside->addWidget(m_map, 1);
    column->addLayout(m_beside, 1);
    column->addWidget(makeRangeLine());
    column->addWidget(makeFileLine());
    m_below = new QVBoxLayout;
    m_below->addWidget(m_result);
    column->addLayout(m_below);
    column->addStretch(0);
}

/// A low window has room for the result beside the map, and not below it.
void ReadBackPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int letters = width() / std::max(1, fontMetrics().averageCharWidth());
    const int lines = height() / std::max(1, fontMetrics().lineSpacing());
    const bool isBeside = lines < kBelowFrom && letters >= kBesideFrom;
    if (isBeside == (m_beside->indexOf(m_result) >= 0))
        return;
    (isBeside ? m_below->layout() : m_beside->layout())->removeWidget(m_result);
    if (isBeside)
        m_beside->addWidget(m_result, 1, Qt::AlignTop);
    else
        m_below->addWidget(m_result);
}

QWidget* ReadBackPage::makeRangeLine()
{
    auto* line = new QWidget(this);
    auto* rows = new QVBoxLayout(line);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_typed->setPlaceholderText(QStringLiteral("08000000-08003FFF"));
    m_typed->setAccessibleName(tr("Ranges to read"));
    m_typed->setObjectName(QStringLiteral("ranges"));
    m_typed->setClearButtonEnabled(true);
    auto* all = new TextButton(tr("&Select all"), TextButton::Kind::Plain, line);
    auto* none = new TextButton(tr("&Clear"), TextButton::Kind::Plain, line);
    rows->addWidget(m_typed);
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpace);
    row->addWidget(m_size, 1000);
    row->addStretch(1); // the sentence is hidden while it is empty
    row->addWidget(all);
    row->addWidget(none);
    rows->addLayout(row);
    connect(m_typed, &QLineEdit::editingFinished, this, &ReadBackPage::takeTyped);
    connect(m_typed, &QLineEdit::textEdited, this, [this] {
        if (std::exchange(m_typedProblem, QString()).isEmpty())
            return;
        m_size->setWords(QString()); // the user is correcting the error
    });
    connect(all, &QPushButton::clicked, this, [this] {
        m_typedProblem.clear();
        m_model.selectEverything();
    });
    connect(none, &QPushButton::clicked, this, [this] {
        m_typedProblem.clear();
        m_model.clear();
    });
    return line;
}

QWidget* ReadBackPage::makeFileLine()
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace);
    auto* other = new TextButton(tr("&Another file…"), TextButton::Kind::Plain, line);
    other->setObjectName(QStringLiteral("anotherFile"));
    row->addWidget(m_file, 1);
    row->addWidget(other);
    connect(other, &QPushButton::clicked, this, &ReadBackPage::askForOtherFile);
    return line;
}

void ReadBackPage::connectModel()
{
    connect(&m_model, &ReadBackModel::changed, this, &ReadBackPage::refresh);
    connect(&m_model.memory(), &DeviceMemory::changed, this, &ReadBackPage::refresh);
    connect(m_map, &MemoryMapView::selectionWanted, this,
            [this](int first, int last, bool isSelected) {
                m_typedProblem.clear();
                m_model.select(first, last, isSelected);
            });
    connect(m_read, &QPushButton::clicked, &m_model, &ReadBackModel::read);
    connect(m_verify, &QPushButton::clicked, &m_model, &ReadBackModel::verify);
    connect(m_result, &ResultCard::copyWanted, this, &ReadBackPage::askWhereToSaveCopy);
    connect(m_result, &ResultCard::reportWanted, this, &ReadBackPage::askWhereToReport);
    connect(m_result, &ResultCard::printWanted, this, [this] {
        if (const auto& report = m_model.verification())
            printCertificate(*report, this);
    });
}

void ReadBackPage::refresh()
{
    const bool hasMap = !m_model.memory().memory().sectors().empty();
    m_empty->setWords(hasMap ? QString()
                             : tr("The memory map appears when a device is connected."));
    m_map->setVisible(hasMap);
    m_typed->parentWidget()->setEnabled(hasMap);
    m_map->setSelection(m_model.selection());
    if (m_typedProblem.isEmpty()) // otherwise the user is still correcting it
        m_typed->setText(m_model.typedText());
    if (!m_typedProblem.isEmpty())
        m_size->setWords(m_typedProblem, Tone::Bad);
    else if (m_model.ranges().empty())
        m_size->setWords(tr("Nothing selected. Click sectors above, or type an address range."),
                         Tone::Neutral);
    else
        m_size->setWords(tr("%n ranges, %1.", nullptr, static_cast<int>(m_model.ranges().size()))
                             .arg(sizeText(m_model.size())),
                         Tone::Neutral);
    const auto& file = m_model.file();
    m_file->setWords(m_model.canVerify() ? tr("File to compare with: %1").arg(file->fileName)
                                         : tr("No file chosen to compare with."));
    m_bar->setReady(m_read, !m_model.ranges().empty());
    m_bar->setReady(m_verify, m_model.canVerify());
    m_result->setText(m_model.job().isRunning() ? ResultText() : resultText(m_model));
}

void ReadBackPage::takeTyped()
{
    const auto taken = m_model.setTyped(m_typed->text());
    m_typedProblem =
        taken ? QString() : taken.error().summary() + QLatin1Char(' ') + taken.error().remedy();
    refresh();
}

void ReadBackPage::askWhereToSaveCopy()
{
    askWhereToSave({.title = tr("Save the copy"),
                    .path = m_model.suggestedName(),
                    .formats = tr("DfuSe file (*.dfu);;Raw binary (*.bin);;Intel HEX (*.hex)")},
                   this, [this](const QString& path) { m_model.save(path); });
}

void ReadBackPage::askWhereToReport()
{
    askWhereToSaveCertificate(m_model.suggestedReportName(), this, [this](const QString& path) {
        static_cast<void>(m_model.saveReport(path));
    });
}

void ReadBackPage::askForOtherFile()
{
    askForFile({.title = tr("Compare with a file"),
                .path = {},
                .formats = tr("Firmware (%1);;All files (*)")
                               .arg(image::readablePatterns().join(QLatin1Char(' ')))},
               this, [this](const QString& path) { m_model.openFile(path); });
}

} // namespace fieldflash::gui
