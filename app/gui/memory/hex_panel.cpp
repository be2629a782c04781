// SPDX-License-Identifier: MIT
#include "app/gui/memory/hex_panel.h"

#include "app/gui/look/action_button.h"
#include "app/gui/look/file_dialog.h"
#include "app/gui/look/flow_layout.h"
#include "app/gui/look/segmented_choice.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/theme.h"
#include "app/gui/memory/byte_meaning.h"
#include "app/gui/memory/byte_search.h"
#include "core/base/typed_number.h"
#include "core/image/format/file_types.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace fieldflash::gui {

namespace {

QLineEdit* makeField(const QString& words, const QString& name, int characters, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setPlaceholderText(words);
    field->setAccessibleName(words);
    field->setObjectName(name);
    field->setClearButtonEnabled(true);
    field->setFixedHeight(QFontMetrics(textFont(kBodySize)).height() + 2 * kSpace);
    field->setFixedWidth(field->fontMetrics().averageCharWidth() * characters + 4 * kSpace);
    return field;
}

void typeInto(QLineEdit& field)
{
    field.setFocus();
    field.selectAll();
}

} // namespace

HexPanel::HexPanel(MemoryModel& model, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_view(new HexView(model, this)),
      m_modes(new SegmentedChoice(
          tr("Shown bytes"), {tr("Device"), tr("File"), tr("Second file"), tr("Compare")}, this)),
      m_pairs(new SegmentedChoice(
          tr("Compared bytes"),
          {tr("Device and file"), tr("Device and second file"), tr("File and second file")}, this)),
      m_chooseSecond(new TextButton(tr("Choose &second file…"), TextButton::Kind::Plain, this)),
      m_secondName(new StyledLabel(kMutedSize, true, this)),
      m_address(makeField(tr("Go to address"), QStringLiteral("address"), 14, this)),
      m_pattern(makeField(tr("Search"), QStringLiteral("pattern"), 16, this)),
      m_kind(new SegmentedChoice(tr("Search for"), {tr("Hex"), tr("Text")}, this)),
      m_previousMatch(new TextButton(QStringLiteral("↑"), TextButton::Kind::Plain, this)),
      m_nextMatch(new TextButton(QStringLiteral("↓"), TextButton::Kind::Plain, this)),
      m_answer(new StyledLabel(kMutedSize, true, this)),
      m_comparison(new StyledLabel(kMutedSize, true, this)),
      m_meaning(new StyledLabel(kMutedSize, true, this)),
      m_previousDifference(
          new TextButton(tr("Previous di&fference"), TextButton::Kind::Plain, this)),
      m_nextDifference(new TextButton(tr("Next &difference"), TextButton::Kind::Plain, this))
{
    build();
    addShortcuts();
    connect(&model, &MemoryModel::contentChanged, this, &HexPanel::chooseFittingMode);
    connect(&model, &MemoryModel::contentChanged, this, &HexPanel::refresh);
    connect(&model, &MemoryModel::reset, this, &HexPanel::refresh);
    chooseFittingMode();
    refresh();
}

void HexPanel::build()
{
    auto* second = new QHBoxLayout;
    second->setSpacing(kSpace);
    second->addWidget(m_chooseSecond);
    second->addWidget(m_secondName, 1);
    auto* differences = new QHBoxLayout;
    differences->addWidget(m_comparison, 1);
    differences->addWidget(m_previousDifference);
    differences->addWidget(m_nextDifference);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpace, 0, 0);
    column->setSpacing(kInnerSpace);
    column->addWidget(makeTools());
    column->addWidget(m_pairs, 0, Qt::AlignLeft);
    column->addLayout(second);
    column->addLayout(differences);
    column->addWidget(m_answer);
    column->addWidget(m_view, 1);
    column->addWidget(m_meaning);
    // Room for two lines: the rows above do not move with the cursor.
    m_meaning->setMinimumHeight(2 * QFontMetrics(textFont(kMutedSize)).lineSpacing());
    m_meaning->setAlignment(Qt::AlignTop);
    m_meaning->setObjectName(QStringLiteral("meaning"));
    m_meaning->setAccessibleName(tr("Meaning of the bytes at the cursor"));
    connectWidgets();
}

QWidget* HexPanel::makeTools()
{
    m_modes->setObjectName(QStringLiteral("mode"));
    m_pairs->setObjectName(QStringLiteral("pair"));
    m_chooseSecond->setObjectName(QStringLiteral("chooseSecond"));
    m_previousMatch->setAccessibleName(tr("Previous match"));
    m_nextMatch->setAccessibleName(tr("Next match"));
    m_nextDifference->setObjectName(QStringLiteral("nextDifference"));
    m_previousDifference->setObjectName(QStringLiteral("previousDifference"));
    auto* tools = new QWidget(this);
    auto* flow = new FlowLayout(tools, kSpace);
    auto* matches = new QWidget(tools); // the arrows stay together
    auto* line = new QHBoxLayout(matches);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    for (TextButton* arrow : {m_previousMatch, m_nextMatch}) {
        arrow->setFixedWidth(arrow->sizeHint().height());
        line->addWidget(arrow);
    }
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_modes, m_address, m_pattern, m_kind, matches})
        flow->addWidget(widget);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    tools->setSizePolicy(policy);
    return tools;
}

void HexPanel::connectWidgets()
{
    connect(m_modes, &SegmentedChoice::currentChanged, this, &HexPanel::takeMode);
    connect(m_pairs, &SegmentedChoice::currentChanged, this, &HexPanel::takePair);
    connect(m_chooseSecond, &QPushButton::clicked, this, &HexPanel::askForSecondFile);
    connect(m_view, &HexView::cursorMoved, this, &HexPanel::explain);
    connect(m_view, &HexView::copied, this, &HexPanel::say);
    for (const QLineEdit* field : {m_address, m_pattern})
        connect(field, &QLineEdit::textEdited, this, [this] { say({}); });
    connect(m_address, &QLineEdit::returnPressed, this, [this] { goTo(m_address->text()); });
    const auto find = [this](bool isForwards) {
        search(m_pattern->text(), m_kind->current() == 1, isForwards);
    };
    connect(m_pattern, &QLineEdit::returnPressed, this, [find] { find(true); });
    connect(m_nextMatch, &QPushButton::clicked, this, [find] { find(true); });
    connect(m_previousMatch, &QPushButton::clicked, this, [find] { find(false); });
    connect(m_nextDifference, &QPushButton::clicked, this, [this] { showDifference(true); });
    connect(m_previousDifference, &QPushButton::clicked, this, [this] { showDifference(false); });
}

void HexPanel::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto&& does) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    add(QKeySequence::Find, [this] { typePattern(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_G), [this] { typeAddress(); });
    add(QKeySequence(Qt::Key_F3), [this] { m_nextMatch->click(); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { m_previousMatch->click(); });
    add(QKeySequence(Qt::Key_F8), [this] { m_nextDifference->click(); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F8), [this] { m_previousDifference->click(); });
    const auto tip = [](QWidget* widget, const QString& words, const QKeySequence& keys) {
        widget->setToolTip(words
                           + QStringLiteral(" (%1)").arg(keys.toString(QKeySequence::NativeText)));
    };
    tip(m_nextDifference, tr("Next difference"), QKeySequence(Qt::Key_F8));
    tip(m_previousDifference, tr("Previous difference"), QKeySequence(Qt::SHIFT | Qt::Key_F8));
    tip(m_nextMatch, tr("Next match"), QKeySequence(Qt::Key_F3));
    tip(m_previousMatch, tr("Previous match"), QKeySequence(Qt::SHIFT | Qt::Key_F3));
    tip(m_address, tr("Go to address"), QKeySequence(Qt::CTRL | Qt::Key_G));
    tip(m_pattern, tr("Search"), QKeySequence(QKeySequence::Find));
}

void HexPanel::typeAddress() { typeInto(*m_address); }

void HexPanel::typePattern() { typeInto(*m_pattern); }

void HexPanel::setMode(HexView::Mode mode) { m_modes->setCurrent(static_cast<int>(mode)); }

void HexPanel::chooseFittingMode()
{
    // Only if the available content has changed: otherwise the user's choice stays.
    const bool hasDevice = !m_model.device().isEmpty();
    const bool hasFile = !m_model.file().isEmpty();
    if (hasDevice != m_hadDevice || (!hasFile && !hasDevice))
        setMode(hasDevice && hasFile ? HexView::Mode::Compare
                    : hasFile        ? HexView::Mode::File
                                     : HexView::Mode::Device);
    else if (!hasDevice && hasFile)
        setMode(HexView::Mode::File);
    m_hadDevice = hasDevice;
    takeMode(m_modes->current());
}

void HexPanel::takeMode(int index)
{
    m_view->setMode(static_cast<HexView::Mode>(index));
    refresh();
}

void HexPanel::takePair(int index)
{
    m_view->setPair(index == 2 ? ByteSource::File : ByteSource::Device,
                    index == 0 ? ByteSource::File : ByteSource::SecondFile);
    refresh();
}

const Comparison& HexPanel::shownComparison() const
{
    const bool isComparing = m_view->mode() == HexView::Mode::Compare;
    return isComparing ? m_model.comparisonOf(m_view->left(), m_view->right())
                       : m_model.comparison();
}

void HexPanel::refresh()
{
    const auto mode = m_view->mode();
    const bool isComparing = mode == HexView::Mode::Compare;
    const bool isSecond = mode == HexView::Mode::SecondFile;
    const bool hasSecond = !m_model.secondFileName().isEmpty();
    m_pairs->setVisible(isComparing && hasSecond);
    m_chooseSecond->setVisible(isSecond);
    m_secondName->setWords(!isSecond       ? QString()
                               : hasSecond ? m_model.secondFileName()
                                           : tr("Another file whose bytes are compared."));
    const QString comparison = isSecond ? QString()
        : isComparing                   ? m_model.comparisonText(m_view->left(), m_view->right())
                                        : m_model.comparisonText();
    const bool hasDifferences = !isSecond && !shownComparison().places.empty();
    m_comparison->setWords(comparison, hasDifferences ? Tone::Bad : Tone::Neutral);
    m_nextDifference->setVisible(hasDifferences);
    m_previousDifference->setVisible(hasDifferences);
    say({});
    explain();
}

/// What the bytes at the cursor mean, of the side that a search covers.
void HexPanel::explain()
{
    const auto here = m_view->cursor();
    const auto flash = m_model.map().firstFlashAddress();
    std::optional<Place> start;
    if (flash && here)
        start = Place{here->alternateSetting, *flash};
    m_meaning->setText(here ? meaningText(meaningsOf(m_view->searched(), *here, start))
                            : QString());
}

QString HexPanel::meaning() const { return m_meaning->text(); }

void HexPanel::setSecondFileProblem(const QString& text)
{
    if (!text.isEmpty() && m_view->mode() == HexView::Mode::SecondFile)
        m_secondName->setWords(text, Tone::Bad);
}

void HexPanel::askForSecondFile()
{
    askForFile({.title = tr("Choose second file"),
                .path = {},
                .formats = tr("Firmware (%1);;All files (*)")
                               .arg(image::readablePatterns().join(QLatin1Char(' ')))},
               this, [this](const QString& path) { Q_EMIT secondFileWanted(path); });
}

void HexPanel::say(const QString& text) { m_answer->setWords(text, Tone::Caution); }

void HexPanel::goTo(const QString& address)
{
    const auto wanted = typedAddress(address, BareDigits::Hexadecimal);
    if (!wanted) {
        say(tr("“%1” is not a valid address. Type hexadecimal digits, for example 0800C000.")
                .arg(address));
        return;
    }
    const auto here = m_view->cursor();
    if (!here)
        return;
    // In the memory of the cursor if it has the address, or else in the first that has it.
    Place place{here->alternateSetting, *wanted};
    if (!m_view->rows().rowOf(place))
        for (const memory::MemoryRange& region : m_model.regions())
            if (region.range.contains(*wanted)) {
                place.alternateSetting = region.alternateSetting;
                break;
            }
    m_view->goTo(place);
    const bool isThere = m_view->cursor() == place;
    say(isThere ? QString()
                : tr("There is no memory at %1. Showing the nearest address.")
                      .arg(addressText(*wanted)));
}

void HexPanel::search(const QString& words, bool isText, bool isForwards)
{
    m_pattern->setText(words);
    m_kind->setCurrent(isText ? 1 : 0);
    const auto pattern = searchPattern(words, isText ? SearchKind::Text : SearchKind::Bytes);
    if (!pattern) {
        say(isText ? tr("Type the text to search for.")
                   : tr("Type the bytes as hexadecimal digits, for example DE AD BE EF."));
        return;
    }
    const memory::SparseBytes& content = m_view->searched();
    const Place here = m_view->cursor().value_or(Place());
    const auto found =
        isForwards ? findNext(content, *pattern, here) : findPrevious(content, *pattern, here);
    if (!found) {
        say(content.isEmpty() ? tr("There are no bytes to search: read the device memory first.")
                              : tr("Not found."));
        return;
    }
    const MatchCount count = countMatches(content, *pattern, *found);
    m_view->goTo(*found, pattern->size());
    m_answer->setWords(tr("Match %L1 of %L2.").arg(count.number).arg(count.total));
}

void HexPanel::showDifference(bool isForwards)
{
    const Place here = m_view->cursor().value_or(Place());
    if (m_view->mode() != HexView::Mode::Compare)
        m_pairs->setCurrent(0);
    const Comparison& comparison = shownComparison();
    const memory::MemoryRange* place =
        isForwards ? comparison.next(here) : comparison.previous(here);
    if (!place)
        return;
    setMode(HexView::Mode::Compare);
    m_view->goTo(firstOf(*place), place->range.size);
}

} // namespace fieldflash::gui
