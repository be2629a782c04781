// SPDX-License-Identifier: MIT
#include "app/gui/update/words/card_text.h"

#include "app/gui/update/words/page_text.h"

#include "core/profile/known_profiles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace fieldflash::gui {

namespace {

struct CardWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::CardText)
};

/// The serial number is on a line of its own, which has room for all of it.
QStringList placeLines(const QString& portPath, const QString& serialNumber)
{
    QStringList lines{CardWords::tr("USB port %1").arg(portPath)};
    if (!serialNumber.isEmpty())
        lines.append(serialNumber);
    return lines;
}

QString addressLine(const FileFacts& file, const PageFacts& facts)
{
    const bool isPlaced = facts.address && file.image && file.image->needsAddress;
    return isPlaced
        ? QStringLiteral(" · ") + CardWords::tr("at %1").arg(addressText(*facts.address))
        : QString();
}

QString lifeText(const DeviceFacts& device, const PageFacts& facts)
{
    if (facts.work && facts.work->life == device::Life::Disconnected)
        return CardWords::tr("restarting");
    if (device.isAway)
        return facts.workedOn.contains(device.info.portPath) ? CardWords::tr("restarting")
                                                             : CardWords::tr("not connected");
    if (device.info.obstacle)
        return CardWords::tr("cannot be opened");
    if (device.role == device::Role::Application)
        return CardWords::tr("running version %1").arg(image::versionText(device.info.bcdDevice));
    if (device.wasInterrupted)
        return CardWords::tr("in bootloader mode, update not finished");
    if (device.application)
        return CardWords::tr("in bootloader mode, contains version %1")
            .arg(image::versionText(device.application->bcdDevice));
    if (device.isEmpty)
        return CardWords::tr("in bootloader mode, no program yet");
    return CardWords::tr("in bootloader mode");
}

/// Last known identity of a device that is currently off the bus.
std::optional<usb::DeviceInfo> lastSeen(const PageFacts& facts)
{
    if (!facts.report)
        return std::nullopt;
    return facts.report->after ? facts.report->after : facts.report->before;
}

/// Whether the finding says that the file belongs to another device.
bool isAboutFit(const image::Finding& finding)
{
    return finding.code != image::FindingCode::UncheckedId
        && finding.code != image::FindingCode::InterruptedDevice
        && finding.code != image::FindingCode::OtherBank && !isAboutBundle(finding.code);
}

/// The file that a job or a question is about is the backup, not the chosen one.
bool isAboutUndo(const PageFacts& facts)
{
    return facts.undo
        && (facts.isAskingUndo || (facts.work && facts.work->isUndo)
            || (facts.report && facts.report->job == update::JobKind::Restore));
}

CardState backupCard(const UndoFacts& undo)
{
    CardState card;
    const QString version = image::versionText(undo.version);
    card.title = version.isEmpty() ? CardWords::tr("Previous content")
                                   : CardWords::tr("Previous content, version %1").arg(version);
    card.lines = {undo.isChosen ? CardWords::tr("saved by an earlier update")
                                : CardWords::tr("saved by the last update"),
                  QFileInfo(undo.backupFile).fileName()};
    return card;
}

void addFitRemark(const FileFacts& file, const PageFacts& facts, CardState& card)
{
    const DeviceFacts* device = facts.chosen();
    if (!device || device->info.obstacle || !file.image)
        return;
    if (const auto refusals = facts.refusals(); !refusals.empty()) {
        if (!std::ranges::any_of(refusals, isAboutFit))
            return; // what is said against it is in the sentence of the page
        card.remark = CardWords::tr("not for this device");
        card.remarkTone = Tone::Bad;
        return;
    }
    switch (facts.fit) {
    case image::Fit::NotStated:
        card.remark = CardWords::tr("does not state which device it is for");
        return;
    case image::Fit::Id: card.remark = CardWords::tr("for devices with this USB id"); return;
    case image::Fit::Board:
        card.remark = CardWords::tr("made for this device");
        card.remarkTone = Tone::Good;
        return;
    case image::Fit::Unchecked:
    case image::Fit::Differs: return;
    }
}

} // namespace

QString deviceTitle(const DeviceFacts& device)
{
    if (const profile::DeviceProfile* only = profile::known().restriction())
        return only->name.text();
    if (device.role == device::Role::Application && !device.info.product.isEmpty())
        return device.info.product;
    if (device.knownApplication && !device.knownApplication->product.isEmpty())
        return device.knownApplication->product;
    if (device.knownApplication)
        return CardWords::tr("USB device"); // its name before it was detached
    if (device.role == device::Role::Bootloader)
        return CardWords::tr("STM32 device");
    return device.info.product.isEmpty() ? CardWords::tr("USB device") : device.info.product;
}

QString firmwareTitle(const FileFacts& file)
{
    if (!file.header || file.header->name.isEmpty())
        return file.fileName;
    const auto version = fileVersion(file);
    if (!version)
        return file.header->name;
    return QStringLiteral("%1 %2").arg(file.header->name, image::versionText(*version));
}

DevicePicture devicePicture(const DeviceFacts& device, const PageFacts& facts)
{
    if (device.isAway || (facts.work && facts.work->life == device::Life::Disconnected))
        return DevicePicture::Disconnected;
    if (device.info.obstacle || device.lookError)
        return DevicePicture::Trouble;
    return device.role == device::Role::Application ? DevicePicture::Application
                                                    : DevicePicture::Bootloader;
}

CardState deviceCard(const DeviceFacts& device, const PageFacts& facts)
{
    CardState card;
    const bool isShown = facts.shown && facts.shown->portPath == device.info.portPath;
    card.title = isShown ? facts.shown->title : deviceTitle(device);
    card.lines = QStringList{lifeText(device, facts)}
        + placeLines(device.info.portPath,
                     isShown ? facts.shown->serialNumber : device.info.serialNumber);
    return card;
}

std::vector<ChoiceState> deviceChoices(const PageFacts& facts)
{
    std::vector<ChoiceState> choices;
    for (const DeviceFacts& device : facts.devices) {
        const CardState card = deviceCard(device, facts);
        choices.push_back({.portPath = device.info.portPath,
                           .title = card.title,
                           .line = card.lines.join(QStringLiteral(" · ")),
                           .picture = devicePicture(device, facts)});
    }
    return choices;
}

CardState firmwareCard(const FileFacts& file, const PageFacts& facts)
{
    CardState card;
    card.title = firmwareTitle(file);
    if (file.isBundled)
        card.lines.append(CardWords::tr("included with Fieldflash"));
    else if (card.title != file.fileName)
        card.lines.append(file.fileName);
    if (!file.image) {
        card.lines.append(sizeText(file.fileSize));
        card.remark = CardWords::tr("not usable");
        card.remarkTone = Tone::Bad;
        return card;
    }
    QString amount = sizeText(file.image->size());
    if (const auto version = fileVersion(file); version && !file.header)
        amount = CardWords::tr("version %1").arg(image::versionText(*version))
            + QStringLiteral(" · ") + amount;
    card.lines.append(amount + addressLine(file, facts));
    if (facts.fileChange)
        card.lines.append(
            CardWords::tr("changed, read again at %1")
                .arg(QLocale().toString(facts.fileChange->readAgain.time(), QLocale::ShortFormat)));
    addFitRemark(file, facts, card);
    return card;
}

void addDeviceCard(const PageFacts& facts, PageState& page)
{
    if (page.situation == Situation::SeveralDevices)
        return;
    if (const DeviceFacts* device = facts.chosen()) {
        page.device = deviceCard(*device, facts);
        page.picture = devicePicture(*device, facts);
        return;
    }
    if (!facts.work && !facts.report)
        return;
    DeviceFacts away;
    if (const auto info = lastSeen(facts))
        away.info = *info;
    else
        away.info.portPath = facts.chosenPort;
    away.role = device::roleOf(away.info);
    CardState card = deviceCard(away, facts);
    card.lines.front() = facts.work ? CardWords::tr("restarting") : CardWords::tr("not connected");
    page.device = card;
    page.picture = DevicePicture::Disconnected;
}

void addFirmwareCard(const PageFacts& facts, PageState& page)
{
    if (page.situation == Situation::NothingConnected && !facts.file)
        return;
    if (isAboutUndo(facts) && !facts.recording) {
        page.firmware = backupCard(*facts.undo);
        return;
    }
    if (facts.file) {
        page.firmware = firmwareCard(*facts.file, facts);
        return;
    }
    CardState card;
    card.title = CardWords::tr("No firmware chosen");
    card.lines = {CardWords::tr("Drop a file here, or choose one.")};
    page.firmware = card;
}

} // namespace fieldflash::gui
