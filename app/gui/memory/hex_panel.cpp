// SPDX-License-Identifier: MIT
#include "app/gui/memory/hex_panel.h"

#include "app/gui/look/action_button.h"
#include "app/gui/look/flow_layout.h"
#include "app/gui/look/segmented_choice.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/theme.h"
#include "app/gui/memory/byte_search.h"
#include "core/base/typed_number.h"

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

} // namespace

HexPanel::HexPanel(MemoryModel& model, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_view(new HexView(model, this)),
      m_modes(
          new SegmentedChoice(tr("Shown bytes"), {tr("Device"), tr("File"), tr("Compare")}, this)),
      m_address(makeField(tr("Go to address"), QStringLiteral("address"), 14, this)),
      m_pattern(makeField(tr("Search"), QStringLiteral("pattern"), 18, this)),
      m_kind(new SegmentedChoice(tr("Search for"), {tr("Bytes"), tr("Text")}, this)),
      m_previousMatch(new TextButton(tr("Pre&vious"), TextButton::Kind::Plain, this)),
      m_nextMatch(new TextButton(tr("&Next"), TextButton::Kind::Plain, this)),
      m_answer(new StyledLabel(kMutedSize, true, this)),
      m_comparison(new StyledLabel(kMutedSize, true, this)),
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
    m_modes->setObjectName(QStringLiteral("mode"));
    m_previousMatch->setAccessibleName(tr("Previous match"));
    m_nextMatch->setAccessibleName(tr("Next match"));
    m_nextDifference->setObjectName(QStringLiteral("nextDifference"));
    m_previousDifference->setObjectName(QStringLiteral("previousDifference"));
    auto* tools = new QWidget(this);
    auto* flow = new FlowLayout(tools, kSpace);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_modes, m_address, m_pattern, m_kind,
                                                           m_previousMatch, m_nextMatch})
        flow->addWidget(widget);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    tools->setSizePolicy(policy);
    auto* differences = new QHBoxLayout;
    differences->addWidget(m_comparison, 1);
    differences->addWidget(m_previousDifference);
    differences->addWidget(m_nextDifference);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kSpace, 0, 0);
    column->setSpacing(kInnerSpace);
    column->addWidget(tools);
    column->addLayout(differences);
    column->addWidget(m_answer);
    column->addWidget(m_view, 1);
    connect(m_modes, &SegmentedChoice::currentChanged, this,
            [this](int index) { m_view->setMode(static_cast<HexView::Mode>(index)); });
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
    const auto choose = [](QLineEdit* field) {
        field->setFocus();
        field->selectAll();
    };
    add(QKeySequence::Find, [this, choose] { choose(m_pattern); });
    add(QKeySequence(Qt::CTRL | Qt::Key_G), [this, choose] { choose(m_address); });
    add(QKeySequence(Qt::Key_F3), [this] { m_nextMatch->click(); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { m_previousMatch->click(); });
    add(QKeySequence(Qt::Key_F8), [this] { m_nextDifference->click(); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F8), [this] { m_previousDifference->click(); });
    m_nextDifference->setToolTip(tr("F8"));
    m_previousDifference->setToolTip(tr("Shift+F8"));
    m_nextMatch->setToolTip(tr("F3"));
    m_previousMatch->setToolTip(tr("Shift+F3"));
}

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
    m_view->setMode(static_cast<HexView::Mode>(m_modes->current()));
}

void HexPanel::refresh()
{
    const QString comparison = m_model.comparisonText();
    const bool hasDifferences = !m_model.comparison().places.empty();
    m_comparison->setWords(comparison, hasDifferences ? Tone::Bad : Tone::Neutral);
    m_nextDifference->setVisible(hasDifferences);
    m_previousDifference->setVisible(hasDifferences);
    say({});
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
    say({});
    m_view->goTo(*found, pattern->size());
}

void HexPanel::showDifference(bool isForwards)
{
    const Place here = m_view->cursor().value_or(Place());
    const Comparison& comparison = m_model.comparison();
    const memory::MemoryRange* place =
        isForwards ? comparison.next(here) : comparison.previous(here);
    if (!place)
        return;
    setMode(HexView::Mode::Compare);
    m_view->goTo(firstOf(*place), place->range.size);
}

} // namespace fieldflash::gui
