// SPDX-License-Identifier: MIT
#include "app/gui/shell/dialogs/dialog_scenes.h"

#include "app/gui/option_bytes/unprotect_dialog.h"
#include "app/gui/recordings/save_bundle_dialog.h"
#include "app/gui/scenes/chip_scenes.h"
#include "app/gui/shell/dialogs/about_dialog.h"
#include "app/gui/shell/dialogs/address_dialog.h"
#include "app/gui/shell/dialogs/chip_dialog.h"
#include "app/gui/shell/dialogs/earlier_dialog.h"
#include "app/gui/shell/dialogs/erase_dialog.h"
#include "app/gui/shell/dialogs/help_dialog.h"
#include "app/gui/shell/dialogs/member_dialog.h"
#include "app/gui/shell/settings/settings_dialog.h"
#include "app/gui/update/words/page_text.h"

#include <QLineEdit>
#include <QRadioButton>

#include <functional>
#include <utility>
#include <vector>

namespace fieldflash::gui {

namespace {

using MadeDialog = std::unique_ptr<QDialog>;

MadeDialog chipDialog()
{
    const Scene scene = bootloaderScene().value_or(Scene());
    const DeviceFacts* device = scene.facts.chosen();
    if (device == nullptr || !scene.map)
        return nullptr;
    return std::make_unique<ChipDialog>(chipFacts(*device, &*scene.map));
}

/// `ranges` empty: everything is to be erased.
MadeDialog eraseDialog(const QString& ranges)
{
    const Scene scene = bootloaderScene().value_or(Scene());
    const DeviceFacts* device = scene.facts.chosen();
    if (device == nullptr || !scene.map)
        return nullptr;
    auto dialog = std::make_unique<EraseDialog>(deviceTitle(*device), *scene.map);
    if (!ranges.isEmpty()) {
        dialog->findChild<QRadioButton*>(QStringLiteral("eraseExcept"))->setChecked(true);
        dialog->findChild<QLineEdit*>(QStringLiteral("eraseRanges"))->setText(ranges);
    }
    return dialog;
}

SavedFirmware saved(const QDateTime& made, const QString& serialNumber, ByteCount size,
                    std::optional<std::uint16_t> version)
{
    return {.path = QStringLiteral("/backups/%1.dfu").arg(serialNumber),
            .made = made,
            .portPath = QStringLiteral("1-4.2"),
            .serialNumber = serialNumber,
            .size = size,
            .version = version};
}

MadeDialog earlierDialog(bool isEmpty)
{
    const QString ours = QStringLiteral("206139844E43");
    const QDate day(2026, 5, 4);
    std::vector<SavedFirmware> all;
    if (!isEmpty)
        all = {saved(QDateTime(day, QTime(13, 2)), ours, 14336, 0x0110),
               saved(QDateTime(day.addDays(-1), QTime(9, 40)), QStringLiteral("2061397A4E43"),
                     14336, 0x0100),
               saved(QDateTime(day.addDays(-12), QTime(17, 25)), ours, 1048576, std::nullopt)};
    return std::make_unique<EarlierDialog>(
        all, [ours](const SavedFirmware& one) { return one.serialNumber == ours; },
        keptText(BackupLimits()));
}

using Maker = std::function<MadeDialog(Remembered& remembered, Settings& settings)>;

const std::vector<std::pair<QString, Maker>>& dialogMakers()
{
    static const std::vector<std::pair<QString, Maker>> all{
        {QStringLiteral("dialog-about"),
         [](Remembered&, Settings&) -> MadeDialog { return std::make_unique<AboutDialog>(); }},
        {QStringLiteral("dialog-help"),
         [](Remembered&, Settings&) -> MadeDialog { return std::make_unique<HelpDialog>(); }},
        {QStringLiteral("dialog-settings"),
         [](Remembered& remembered, Settings& settings) -> MadeDialog {
             return std::make_unique<SettingsDialog>(remembered, settings);
         }},
        {QStringLiteral("dialog-chip"), [](Remembered&, Settings&) { return chipDialog(); }},
        {QStringLiteral("dialog-erase"), [](Remembered&, Settings&) { return eraseDialog({}); }},
        {QStringLiteral("dialog-erase-except"),
         [](Remembered&, Settings&) {
             return eraseDialog(QStringLiteral("08000000-08003FFF, 080FF800:2K"));
         }},
        {QStringLiteral("dialog-erase-wrong"),
         [](Remembered&, Settings&) { return eraseDialog(QStringLiteral("0800zzzz")); }},
        {QStringLiteral("dialog-address"),
         [](Remembered&, Settings&) -> MadeDialog {
             return std::make_unique<AddressDialog>(QStringLiteral("controller-1.1.bin"),
                                                    std::nullopt, Address(0x08000000));
         }},
        {QStringLiteral("dialog-earlier"),
         [](Remembered&, Settings&) { return earlierDialog(false); }},
        {QStringLiteral("dialog-earlier-empty"),
         [](Remembered&, Settings&) { return earlierDialog(true); }},
        {QStringLiteral("dialog-member"),
         [](Remembered&, Settings&) -> MadeDialog {
             return std::make_unique<MemberDialog>(
                 QStringList{QStringLiteral("release-1.1/controller.dfu"),
                             QStringLiteral("release-1.1/display-with-all-languages.dfu")},
                 nullptr);
         }},
        {QStringLiteral("dialog-unprotect"),
         [](Remembered&, Settings&) -> MadeDialog {
             return std::make_unique<UnprotectDialog>(QStringLiteral("STM32 BOOTLOADER"), nullptr);
         }},
        {QStringLiteral("dialog-bundle"),
         [](Remembered&, Settings&) -> MadeDialog {
             return std::make_unique<SaveBundleDialog>(QStringLiteral("controller-1.1.dfu"),
                                                       nullptr);
         }},
    };
    return all;
}

} // namespace

QStringList dialogSceneNames()
{
    QStringList names;
    for (const auto& [name, maker] : dialogMakers())
        names.append(name);
    return names;
}

std::unique_ptr<QDialog> makeDialogScene(const QString& name, Remembered& remembered,
                                         Settings& settings)
{
    for (const auto& [known, maker] : dialogMakers())
        if (known == name)
            return maker(remembered, settings);
    return nullptr;
}

} // namespace fieldflash::gui
