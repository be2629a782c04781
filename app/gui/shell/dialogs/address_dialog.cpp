// SPDX-License-Identifier: MIT
#include "app/gui/shell/dialogs/address_dialog.h"

#include "app/gui/look/dialog_size.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/theme.h"
#include "core/base/typed_number.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fieldflash::gui {

namespace {

constexpr int kAddressWidth = 480;

} // namespace

AddressDialog::AddressDialog(const QString& fileName, std::optional<Address> current,
                             std::optional<Address> usual, QWidget* parent)
    : QDialog(parent),
      m_usual(usual),
      m_address(new QLineEdit(this)),
      m_remark(new StyledLabel(kMutedSize, true, this))
{
    Theme::applyTo(*this);
    setWindowTitle(tr("Address of the file"));
    setObjectName(QStringLiteral("addressDialog"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kSpace, 3 * kSpace, 3 * kSpace, 2 * kSpace);
    column->setSpacing(kSpace);
    auto* title = new StyledLabel(kCardTitleSize, false, this);
    title->setWords(tr("Where is %1 written?").arg(fileName));
    column->addWidget(title);
    auto* words = new StyledLabel(kBodySize, false, this);
    words->setWords(tr("The file states no address. Its first byte is written there."));
    column->addWidget(words);
    m_address->setFont(fixedFont(kBodySize));
    m_address->setAccessibleName(windowTitle());
    m_address->setObjectName(QStringLiteral("fileAddress"));
    m_address->setPlaceholderText(addressText(usual.value_or(0)));
    if (current)
        m_address->setText(addressText(*current));
    column->addWidget(m_address);
    m_remark->setMinimumHeight(2 * QFontMetrics(textFont(kMutedSize)).lineSpacing());
    m_remark->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(m_remark);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_use = buttons->addButton(tr("&Use this address"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(QStringLiteral("useAddress"));
    m_use->setDefault(true);
    column->addSpacing(kSpace);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(m_address, &QLineEdit::textChanged, this, &AddressDialog::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QString typed = m_address->text().trimmed();
        accept();
        Q_EMIT chosen(typed.isEmpty() ? std::nullopt
                                      : typedAddress(typed, BareDigits::Hexadecimal));
    });
    refresh();
    fitToContent(*this, kAddressWidth);
    m_address->setFocus();
}

void AddressDialog::refresh()
{
    const QString typed = m_address->text().trimmed();
    const auto address = typedAddress(typed, BareDigits::Hexadecimal);
    m_use->setEnabled(typed.isEmpty() || address.has_value());
    if (typed.isEmpty())
        m_remark->setText(m_usual
                              ? tr("Empty: at the start of flash, %1.").arg(addressText(*m_usual))
                              : tr("Empty: at the start of flash."));
    else if (address)
        m_remark->setText(tr("The update checks whether the device has memory there."));
    else
        m_remark->setText(tr("“%1” is not a valid address. Type hexadecimal digits, for example "
                             "0800C000.")
                              .arg(typed));
}

} // namespace fieldflash::gui
