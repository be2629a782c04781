// SPDX-License-Identifier: MIT
#include "app/gui/shell/dialogs/chip_dialog.h"

#include "app/gui/look/dialog_size.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/theme.h"
#include "core/device/known_device.h"
#include "core/device/profile_choice.h"
#include "core/image/content/firmware_image.h"
#include "core/profile/chip_match.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace fieldflash::gui {

namespace {

constexpr int kChipWidth = 680;

QString chipText(const DeviceFacts& device, const memory::MemoryMap& map)
{
    const profile::DeviceProfile* profile = device::profileOf(device.info).profile;
    const auto announced =
        device::announcedChip(device.info, map, profile == nullptr ? QString() : profile->family);
    QStringList names;
    for (const profile::ChipMatch& match : profile::chipsBehind(announced)) {
        const QString name = match.family->name + QStringLiteral(" (") + match.line->name + u')';
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

QString modeText(device::Role role)
{
    switch (role) {
    case device::Role::Application: return ChipDialog::tr("Application");
    case device::Role::Bootloader: return ChipDialog::tr("Bootloader (DfuSe)");
    case device::Role::PlainBootloader: return ChipDialog::tr("Bootloader (plain DFU)");
    case device::Role::OtherDfu: return ChipDialog::tr("Another kind of DFU");
    case device::Role::NotDfu: break;
    }
    return ChipDialog::tr("Without updates over USB");
}

QString memoryText(const memory::MemoryArea& area)
{
    const AddressRange all{.first = area.sectors.front().range.first,
                           .size =
                               area.sectors.back().range.end() - area.sectors.front().range.first};
    return ChipDialog::tr("%1, %n sector(s), %2", nullptr, static_cast<int>(area.sectors.size()))
        .arg(sizeText(area.size()), rangeText(all));
}

} // namespace

std::vector<std::pair<QString, QString>> chipFacts(const DeviceFacts& device,
                                                   const memory::MemoryMap* map)
{
    std::vector<std::pair<QString, QString>> facts;
    const auto add = [&facts](const QString& label, const QString& value) {
        if (!value.isEmpty())
            facts.emplace_back(label, value);
    };
    const usb::DeviceInfo& info = device.info;
    const bool isBootloader = device.role == device::Role::Bootloader;
    add(ChipDialog::tr("Device"), info.product.simplified());
    add(ChipDialog::tr("Manufacturer"), info.manufacturer.simplified());
    add(ChipDialog::tr("Mode"), modeText(device.role));
    add(ChipDialog::tr("USB ID"), usb::idText(info.vendorId, info.productId));
    add(isBootloader ? ChipDialog::tr("Bootloader version") : ChipDialog::tr("Version"),
        image::versionText(info.bcdDevice));
    if (device.application)
        add(ChipDialog::tr("Program"),
            QStringLiteral("%1 %2").arg(device.application->name,
                                        image::versionText(device.application->bcdDevice)));
    add(ChipDialog::tr("USB port"), info.portPath);
    // AN2606: the ROM makes its serial number from the 96 bits of the unique ID.
    add(isBootloader ? ChipDialog::tr("Serial number (from the unique ID)")
                     : ChipDialog::tr("Serial number"),
        info.serialNumber);
    if (map == nullptr)
        return facts;
    if (isBootloader)
        add(ChipDialog::tr("Chip"), chipText(device, *map));
    for (const memory::MemoryArea& area : map->areas())
        if (!area.sectors.empty())
            add(area.name, memoryText(area));
    return facts;
}

ChipDialog::ChipDialog(const std::vector<std::pair<QString, QString>>& facts, QWidget* parent)
    : QDialog(parent)
{
    Theme::applyTo(*this);
    setWindowTitle(tr("Chip information"));
    setObjectName(QStringLiteral("chip"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * kSpace);
    grid->setVerticalSpacing(kInnerSpace);
    grid->setColumnStretch(1, 1);
    QStringList lines;
    for (const auto& [label, value] : facts) {
        const int row = grid->rowCount();
        auto* left = new StyledLabel(kBodySize, true, this);
        left->setWordWrap(false);
        left->setWords(label);
        auto* right = new StyledLabel(kBodySize, false, this);
        right->setWords(value);
        right->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(left, row, 0, Qt::AlignTop);
        grid->addWidget(right, row, 1);
        lines << label + QStringLiteral(": ") + value;
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kSpace, 3 * kSpace, 3 * kSpace, 2 * kSpace);
    column->setSpacing(2 * kSpace);
    column->addLayout(grid);
    column->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [text = lines.join(QLatin1Char('\n'))] {
        QGuiApplication::clipboard()->setText(text);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    fitToContent(*this, kChipWidth);
}

} // namespace fieldflash::gui
