// SPDX-License-Identifier: MIT
#include "core/device/device_selector.h"

#include "core/base/foreign_text.h"
#include "core/base/surface.h"
#include "core/base/words.h"
#include "core/device/life.h"
#include "core/device/profile_choice.h"
#include "core/dfu/descriptors.h"
#include "core/dfu/plain_device.h"
#include "core/dfu/protocol.h"
#include "core/profile/known_profiles.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace fieldflash::device {

namespace {

/// Of a product whose application is not started by DFU_DETACH, or not only.
bool needsNoDetach(const profile::DeviceProfile& profile)
{
    return !profile.entries.empty()
        && std::ranges::find(profile.entries, profile::Entry::Detach) == profile.entries.end();
}

QString candidateText(const usb::DeviceInfo& device)
{
    QString text = Words::tr("%1 on port %2")
                       .arg(usb::idText(device.vendorId, device.productId), device.portPath);
    if (!device.product.isEmpty())
        text.prepend(device.product + QLatin1Char(' '));
    if (!device.serialNumber.isEmpty())
        text += Words::tr(" (serial %1)").arg(device.serialNumber);
    return text;
}

QString seenText(const std::vector<usb::DeviceInfo>& devices)
{
    QStringList present;
    for (const usb::DeviceInfo& device : devices)
        present.append(candidateText(device));
    return present.isEmpty() ? Words::tr("nothing is connected")
                             : Words::tr("connected: ") + present.join(QStringLiteral("; "));
}

bool isDfuDevice(const usb::DeviceInfo& device)
{
    const Role role = roleOf(device);
    return role == Role::Application || role == Role::Bootloader || role == Role::PlainBootloader;
}

/// How the bootloader of the one product of this program is started; empty: it is for several, or
/// not known.
QString guideOfRestriction()
{
    const profile::DeviceProfile* product = profile::known().restriction();
    QStringList steps;
    if (product != nullptr) {
        for (const profile::GuideStep& step : product->bootloaderGuide)
            steps.append(step.text.text());
    }
    return steps.join(u' ');
}

/// No device was chosen, and none of the connected ones is chosen by default.
Error noKnownDevice(const std::vector<usb::DeviceInfo>& devices)
{
    QStringList names;
    QStringList choices;
    for (const usb::DeviceInfo& device : devices) {
        if (!isDfuDevice(device))
            continue;
        names.append(candidateText(device));
        choices.append(QStringLiteral("--device ") + device.portPath);
    }
    if (names.isEmpty()) {
        const QString guide = guideOfRestriction();
        return Error(ErrorKind::NoDevice, Words::tr("No device is connected."),
                     guide.isEmpty()
                         ? Words::tr("Connect the device with a USB cable that carries data. If it "
                                     "does not appear, hold BOOT0 while you plug it in.")
                         : Words::tr("Connect the device with a USB cable that carries data. If it "
                                     "does not appear, start its bootloader by hand:")
                             + u' ' + guide)
            .withDetail(seenText(devices));
    }
    return Error(ErrorKind::NoDevice,
                 Words::tr("No known device is connected. Connected: %1.")
                     .arg(names.join(QStringLiteral("; "))),
                 surface() == Surface::Window
                     ? Words::tr("If this is the device to update, choose it in the list.")
                     : Words::tr("If this is the device to update, choose it: %1.")
                           .arg(choices.join(QStringLiteral(", "))))
        .withDetail(seenText(devices));
}

Error notConnected(const std::vector<usb::DeviceInfo>& devices)
{
    return Error(ErrorKind::NoDevice, Words::tr("The chosen device is not connected."),
                 Words::tr("Connect it or choose another one."))
        .withDetail(seenText(devices));
}

Error ambiguous(const std::vector<usb::DeviceInfo>& candidates)
{
    QStringList names;
    QStringList choices;
    for (const usb::DeviceInfo& device : candidates) {
        names.append(candidateText(device));
        choices.append(QStringLiteral("--device ") + device.portPath);
    }
    return Error(ErrorKind::AmbiguousDevice,
                 Words::tr("%1 devices match: %2.")
                     .arg(candidates.size())
                     .arg(names.join(QStringLiteral("; "))),
                 surface() == Surface::Window
                     ? Words::tr("Choose one by its port or unplug the others.")
                     : Words::tr("Choose one (%1) or unplug the others.")
                           .arg(choices.join(QStringLiteral(", "))));
}

/// An id that says something.
bool isOfKnownDevice(const UsbId& id)
{
    const std::vector<profile::KnownProfile>& profiles = profile::known().profiles();
    return std::ranges::any_of(profiles, [&id](const profile::KnownProfile& entry) {
        return entry.profile.application.has(id) || entry.profile.bootloader.has(id);
    });
}

/// "1234:abcd" for "0x1234:0xabcd", and for a known id whose halves were swapped.
std::optional<QString> idMeant(const QString& value)
{
    static const QRegularExpression form(
        QStringLiteral("^(0[xX])?([0-9A-Fa-f]{1,4}):(0[xX])?([0-9A-Fa-f]{1,4})$"));
    const auto match = form.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    const std::uint16_t first = match.captured(2).toUShort(nullptr, 16);
    const std::uint16_t second = match.captured(4).toUShort(nullptr, 16);
    if (isOfKnownDevice({second, first}))
        return usb::idText(second, first);
    const bool hasPrefix = !match.captured(1).isEmpty() || !match.captured(3).isEmpty();
    return hasPrefix ? std::optional(usb::idText(first, second)) : std::nullopt;
}

} // namespace

Role roleOf(const usb::DeviceInfo& device)
{
    Role role = Role::NotDfu;
    for (const dfu::DfuInterface& found : dfu::findDfuInterfaces(device.configuration)) {
        if (found.isRuntime) {
            role = Role::Application;
            continue;
        }
        // Never by the id: devices with plain DFU use the ROM's id too (STM32MP1, U-Boot).
        const bool isDfuse =
            found.functional && found.functional->bcdDFUVersion == dfu::kDfuseVersion;
        if (isDfuse)
            return Role::Bootloader;
        return dfu::isPlainDfu(found) ? Role::PlainBootloader : Role::OtherDfu;
    }
    return role;
}

bool isOurs(const usb::DeviceInfo& device)
{
    const profile::ProfileSet& set = profile::known();
    switch (roleOf(device)) {
    case Role::Bootloader: return !set.matching(device, profile::Mode::Bootloader).empty();
    case Role::Application: return !set.matching(device, profile::Mode::Application).empty();
    case Role::NotDfu: {
        const auto fitting = set.matching(device, profile::Mode::Application);
        return !fitting.empty() && needsNoDetach(*fitting.front());
    }
    case Role::PlainBootloader: {
        // The profile of a bootloader that many products share states an id, not a dialect.
        const auto matching = set.matching(device, profile::Mode::Bootloader);
        return std::ranges::any_of(matching, [](const auto* found) { return found->isProduct(); });
    }
    case Role::OtherDfu: break;
    }
    return false;
}

bool canBe(const usb::DeviceInfo& device, const UsbId& product)
{
    const profile::ProfileSet& set = profile::known();
    if (set.productsOf(product).empty() || lifeOf(device) == Life::Application)
        return UsbId{device.vendorId, device.productId} == product;
    // Behind a resident loader can be any program that is made for it.
    if (looksLikeLoader(device))
        return true;
    return std::ranges::any_of(
        set.matching(device, profile::Mode::Bootloader),
        [&product](const auto* profile) { return profile->application.has(product); });
}

Result<DeviceSelector> DeviceSelector::parse(const QString& text)
{
    static const QRegularExpression portForm(QStringLiteral("^[0-9]+-[0-9]+(\\.[0-9]+)*$"));
    static const QRegularExpression idForm(
        QStringLiteral("^([0-9A-Fa-f]{1,4}):([0-9A-Fa-f]{1,4})$"));
    static const QRegularExpression prefixForm(QStringLiteral("^(port|id|serial):(.*)$"));

    QString value = withoutControlCharacters(text.trimmed());
    QString prefix;
    if (const auto match = prefixForm.match(value); match.hasMatch()) {
        prefix = match.captured(1);
        value = match.captured(2).trimmed();
    }
    if (value.isEmpty())
        return failure(ErrorKind::Usage, Words::tr("The device selection is empty."),
                       Words::tr("Give its port (1-4.2), its id (1234:abcd) or its serial "
                                 "number."));
    if (prefix != QStringLiteral("serial") && prefix != QStringLiteral("port")) {
        if (const auto meant = idMeant(value))
            return failure(ErrorKind::Usage, Words::tr("“%1” is not a device id.").arg(value),
                           Words::tr("Did you mean %1? (serial:%2 chooses a serial number.)")
                               .arg(*meant, value));
    }
    DeviceSelector selector;
    const auto id = idForm.match(value);
    if (prefix == QStringLiteral("id") && !id.hasMatch())
        return failure(ErrorKind::Usage, Words::tr("“%1” is not a device id.").arg(value),
                       Words::tr("An id looks like 1234:abcd."));
    if (prefix == QStringLiteral("port") || (prefix.isEmpty() && portForm.match(value).hasMatch()))
        selector.m_portPath = value;
    else if (prefix != QStringLiteral("serial") && id.hasMatch()) {
        selector.m_vendorId = id.captured(1).toUShort(nullptr, 16);
        selector.m_productId = id.captured(2).toUShort(nullptr, 16);
    } else
        selector.m_serialNumber = value;
    return selector;
}

DeviceSelector DeviceSelector::atPort(const QString& portPath)
{
    DeviceSelector selector;
    selector.m_portPath = portPath;
    return selector;
}

void DeviceSelector::setFileIds(std::optional<std::uint16_t> vendorId,
                                std::optional<std::uint16_t> productId)
{
    m_fileVendorId = vendorId;
    m_fileProductId = productId;
}

std::optional<UsbId> DeviceSelector::fileId() const
{
    if (!m_fileVendorId || !m_fileProductId)
        return std::nullopt;
    return UsbId{*m_fileVendorId, *m_fileProductId};
}

bool DeviceSelector::isEmpty() const
{
    return m_portPath.isEmpty() && m_serialNumber.isEmpty() && !m_vendorId && !m_productId;
}

bool DeviceSelector::fits(const usb::DeviceInfo& device) const
{
    return (m_portPath.isEmpty() || device.portPath == m_portPath)
        && (m_serialNumber.isEmpty()
            || device.serialNumber.compare(m_serialNumber, Qt::CaseInsensitive) == 0)
        && (!m_vendorId || device.vendorId == *m_vendorId)
        && (!m_productId || device.productId == *m_productId);
}

std::vector<usb::DeviceInfo>
DeviceSelector::meantWithoutChoice(const std::vector<usb::DeviceInfo>& devices) const
{
    std::vector<usb::DeviceInfo> candidates;
    std::ranges::copy_if(devices, std::back_inserter(candidates), isOurs);
    const std::optional<UsbId> file = fileId();
    if (!file)
        return candidates;
    const UsbId stated = *file;
    // Of several products the file is for one. Where none is its product, all stay: what is wrong
    // with the file is said by the gate.
    std::vector<usb::DeviceInfo> products;
    std::ranges::copy_if(candidates, std::back_inserter(products),
                         [&](const auto& device) { return canBe(device, stated); });
    if (!products.empty())
        return products;
    if (!candidates.empty())
        return candidates;
    std::ranges::copy_if(devices, std::back_inserter(candidates), [&](const auto& device) {
        return isDfuDevice(device) && UsbId{device.vendorId, device.productId} == stated;
    });
    return candidates;
}

Result<usb::DeviceInfo> DeviceSelector::choose(const std::vector<usb::DeviceInfo>& devices) const
{
    std::vector<usb::DeviceInfo> candidates;
    if (isEmpty())
        candidates = meantWithoutChoice(devices);
    else
        std::ranges::copy_if(devices, std::back_inserter(candidates),
                             [this](const auto& device) { return fits(device); });
    // A hub or debug probe may have the same serial number: prefer devices with DFU.
    if (candidates.size() > 1) {
        std::vector<usb::DeviceInfo> withDfu;
        std::ranges::copy_if(candidates, std::back_inserter(withDfu),
                             [](const auto& device) { return roleOf(device) != Role::NotDfu; });
        if (!withDfu.empty())
            candidates = std::move(withDfu);
    }
    if (candidates.empty())
        return failure(isEmpty() ? noKnownDevice(devices) : notConnected(devices));
    std::ranges::sort(candidates, usb::isPortBefore, &usb::DeviceInfo::portPath);
    if (candidates.size() > 1)
        return failure(ambiguous(candidates));
    return candidates.front();
}

} // namespace fieldflash::device
