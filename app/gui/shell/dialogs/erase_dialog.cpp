// SPDX-License-Identifier: MIT
#include "app/gui/shell/dialogs/erase_dialog.h"

#include "app/gui/look/dialog_size.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/theme.h"
#include "core/base/address.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <numeric>
#include <utility>

namespace fieldflash::gui {

namespace {

constexpr int kEraseWidth = 520;

} // namespace

EraseDialog::EraseDialog(const QString& deviceName, memory::MemoryMap map, QWidget* parent)
    : QDialog(parent),
      m_map(std::move(map)),
      m_everything(new QRadioButton(tr("E&verything"), this)),
      m_only(new QRadioButton(tr("&Only these ranges"), this)),
      m_except(new QRadioButton(tr("Everything e&xcept these ranges"), this)),
      m_ranges(new QLineEdit(this)),
      m_remark(new StyledLabel(kMutedSize, true, this))
{
    Theme::applyTo(*this);
    setWindowTitle(tr("Erase memory"));
    setObjectName(QStringLiteral("eraseDialog"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kSpace, 3 * kSpace, 3 * kSpace, 2 * kSpace);
    column->setSpacing(kSpace);
    auto* title = new StyledLabel(kCardTitleSize, false, this);
    title->setWords(tr("What is to be erased in %1?").arg(deviceName));
    column->addWidget(title);
    for (QRadioButton* choice : {m_everything, m_only, m_except}) {
        choice->setFont(textFont(kBodySize));
        column->addWidget(choice);
        connect(choice, &QRadioButton::toggled, this, &EraseDialog::refresh);
    }
    m_everything->setChecked(true);
    m_everything->setObjectName(QStringLiteral("eraseEverything"));
    m_only->setObjectName(QStringLiteral("eraseOnly"));
    m_except->setObjectName(QStringLiteral("eraseExcept"));
    m_except->setEnabled(!m_map.areas().empty());
    m_ranges->setFont(fixedFont(kBodySize));
    m_ranges->setPlaceholderText(QStringLiteral("08000000-08003FFF, 08010000:16K"));
    m_ranges->setAccessibleName(tr("Ranges of addresses"));
    m_ranges->setObjectName(QStringLiteral("eraseRanges"));
    column->addWidget(m_ranges);
    m_remark->setMinimumHeight(2 * QFontMetrics(textFont(kMutedSize)).lineSpacing());
    m_remark->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(m_remark);
    auto* loss = new StyledLabel(kBodySize, false, this);
    loss->setWords(tr("Erased content cannot be restored. Without a program the device stays in "
                      "bootloader mode; firmware can be installed again at any time."));
    column->addWidget(loss);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_erase = buttons->addButton(tr("&Erase"), QDialogButtonBox::AcceptRole);
    m_erase->setObjectName(QStringLiteral("erase"));
    m_erase->setAutoDefault(false);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    column->addSpacing(kSpace);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(m_ranges, &QLineEdit::textChanged, this, &EraseDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const auto ranges = eraseRanges(scope(), m_ranges->text(), m_map)) {
            accept();
            Q_EMIT chosen(*ranges);
        }
    });
    refresh();
    fitToContent(*this, kEraseWidth);
}

EraseScope EraseDialog::scope() const
{
    if (m_only->isChecked())
        return EraseScope::Only;
    return m_except->isChecked() ? EraseScope::Except : EraseScope::Everything;
}

void EraseDialog::refresh()
{
    m_ranges->setEnabled(scope() != EraseScope::Everything);
    const auto ranges = eraseRanges(scope(), m_ranges->text(), m_map);
    if (m_erase != nullptr) {
        m_erase->setEnabled(ranges.has_value());
        // Enter after typed ranges means them; without any, nothing is erased by Enter alone.
        const bool isTyped = ranges && scope() != EraseScope::Everything;
        (isTyped ? m_erase : m_cancel)->setDefault(true);
    }
    if (!ranges) {
        m_remark->setText(ranges.error().summary() + QLatin1Char(' ') + ranges.error().remedy());
        return;
    }
    const ByteCount size =
        std::accumulate(ranges->begin(), ranges->end(), ByteCount(0),
                        [](ByteCount sum, const AddressRange& range) { return sum + range.size; });
    m_remark->setText(ranges->empty() ? tr("The whole memory of the device is erased.")
                                      : tr("%1 are erased.").arg(sizeText(size)));
}

} // namespace fieldflash::gui
