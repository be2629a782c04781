// SPDX-License-Identifier: MIT
#include "app/cli/output/text_tables.h"

#include "app/cli/output/loader_lines.h"

#include "core/base/bytes.h"
#include "core/base/file_name.h"
#include "core/device/recorded_fault.h"
#include "core/image/format/uf2_family.h"
#include "core/report/json/json_parts.h"
#include "core/report/text/count_text.h"

#include <QStringList>

#include <algorithm>

namespace fieldflash::cli {

namespace {

constexpr int kLabelColumn = 14;

QString row(const QString& label, const QString& value)
{
    return label.leftJustified(kLabelColumn) + value + QLatin1Char('\n');
}

QString orDash(const QString& text) { return text.isEmpty() ? QStringLiteral("–") : text; }

/// It is plugged in and has said nothing of itself.
bool isSilent(const ListedDevice& device) { return device.obstacle && device.info.vendorId == 0; }

QString roleText(const ListedDevice& device)
{
    if (isSilent(device))
        return QStringLiteral("unknown");
    switch (device.role) {
    case device::Role::Application: return QStringLiteral("application");
    case device::Role::Bootloader: return QStringLiteral("bootloader");
    case device::Role::PlainBootloader: return QStringLiteral("bootloader (plain DFU)");
    case device::Role::OtherDfu: return QStringLiteral("other kind of DFU");
    case device::Role::NotDfu: return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

QString below(const ListedDevice& device)
{
    QString text;
    if (device.obstacle) {
        const QString remedy = device.obstacle->remedy();
        text += QStringLiteral("  %1: %2%3\n")
                    .arg(device.info.portPath, device.obstacle->summary(),
                         remedy.isEmpty() ? QString() : QLatin1Char(' ') + remedy);
    }
    if (const auto fault = device::recordedFault(device.info))
        text += QStringLiteral("  %1: it has recorded a fault since it was last powered on: %2\n")
                    .arg(device.info.portPath, device::faultText(*fault));
    if (device.loader)
        return text + loaderLines(device);
    if (!device.map)
        return text;
    for (const memory::MemoryArea& area : device.map->areas()) {
        if (area.sectors.empty())
            continue;
        text += QStringLiteral("  %1: %2, %3 at %4 in %5\n")
                    .arg(device.info.portPath, area.name, sizeText(area.size()),
                         addressText(area.sectors.front().range.first),
                         report::counted(area.sectors.size(), QStringLiteral("sector")));
    }
    return text;
}

QString idText(const std::optional<std::uint16_t>& id)
{
    return id ? report::hexText(*id, 4) : QStringLiteral("not stated");
}

QString identityRows(const image::FirmwareImage& image)
{
    const image::Identity& identity = image.identity;
    QString text;
    if (identity.vendorId || identity.productId) {
        text += row(QStringLiteral("Made for"),
                    QStringLiteral("vendor %1, product %2")
                        .arg(idText(identity.vendorId), idText(identity.productId)));
    }
    if (identity.bcdDevice)
        text += row(QStringLiteral("Version"), image::versionText(*identity.bcdDevice));
    if (image.suffixCrc)
        text += row(QStringLiteral("Suffix CRC"),
                    report::hexText(*image.suffixCrc) + QStringLiteral(" (checked)"));
    return text;
}

QString headerRow(const image::ApplicationHeader& header)
{
    return row(QStringLiteral("Application"),
               QStringLiteral("%1 %2 for %3 (%4)")
                   .arg(header.name, image::versionText(header.bcdDevice), header.board,
                        usb::idText(header.vendorId, header.productId)));
}

QString signedRow(const image::SignatureFacts& facts)
{
    QString text;
    switch (facts.state) {
    case image::SignatureState::Verified:
        text = QStringLiteral("by %1 (%2), checked")
                   .arg(facts.signer->owner, signature::fingerprint(facts.signer->key));
        break;
    case image::SignatureState::Unknown:
        text = QStringLiteral("with the unknown key %1, not checked")
                   .arg(image::keyIdText(facts.header->keyId));
        break;
    case image::SignatureState::Unsigned:
        text = QStringLiteral("no, only a header for a loader");
        break;
    case image::SignatureState::Damaged: text = QStringLiteral("damaged"); break;
    }
    text = row(QStringLiteral("Signed"), text);
    if (!facts.header)
        return text;
    return text
        + row(QStringLiteral("For a loader"),
              QStringLiteral("%1 %2 for %3, chip %4, at %5")
                  .arg(facts.header->name, image::versionText(facts.header->bcdDevice),
                       facts.header->board, report::hexText(facts.header->part, 4),
                       addressText(facts.header->start)));
}

QString loaderRow(const image::LoaderImage& loader)
{
    return row(QStringLiteral("Loader"),
               QStringLiteral("%1 for %2, chip %3, %4%5")
                   .arg(image::versionText(loader.version), loader.board,
                        report::hexText(loader.part, 4),
                        loader.isSigned ? QStringLiteral("starts only signed programs")
                                        : QStringLiteral("starts programs without a signature"),
                        loader.header ? QStringLiteral("; replaces a running loader") : QString()));
}

QString segmentRows(const image::FirmwareImage& image)
{
    std::vector<QStringList> rows{{QStringLiteral("ALT"), QStringLiteral("ADDRESS"),
                                   QStringLiteral("SIZE"), QStringLiteral("SHA-256")}};
    for (const image::Target& target : image.targets) {
        for (const image::Segment& segment : target.segments) {
            rows.push_back(
                {QString::number(target.alternateSetting),
                 image.needsAddress ? QStringLiteral("not stated") : addressText(segment.address),
                 sizeText(segment.bytes.size()), sha256Hex(segment.bytes)});
        }
    }
    return alignedRows(rows);
}

} // namespace

QString labelledRow(const QString& label, const QString& value) { return row(label, value); }

QString findingsText(const std::vector<image::Finding>& findings)
{
    if (findings.empty())
        return QStringLiteral("No problems found in the file.\n");
    QString text;
    for (const image::Finding& finding : findings) {
        // A note needs no permission, and so no name for --allow.
        text += finding.isWarning() ? QStringLiteral("Note: %1\n").arg(finding.summary)
                                    : QStringLiteral("Finding (%1): %2\n")
                                          .arg(image::findingName(finding.code), finding.summary);
        if (!finding.detail.isEmpty())
            text += QStringLiteral("  (%1)\n").arg(finding.detail);
        if (!finding.remedy.isEmpty())
            text += QStringLiteral("  %1\n").arg(finding.remedy);
    }
    return text;
}

QString alignedRows(const std::vector<QStringList>& rows)
{
    std::vector<qsizetype> widths;
    for (const QStringList& cells : rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(cells.size())));
        for (qsizetype column = 0; column < cells.size(); ++column) {
            qsizetype& width = widths[static_cast<std::size_t>(column)];
            width = std::max(width, cells[column].size());
        }
    }
    QString text;
    for (const QStringList& cells : rows) {
        QString line;
        for (qsizetype column = 0; column < cells.size(); ++column)
            line += cells[column].leftJustified(widths[static_cast<std::size_t>(column)] + 2);
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text;
}

QString devicesTable(const std::vector<ListedDevice>& devices)
{
    if (devices.empty())
        return QStringLiteral("No device that can be updated is connected.\n");
    std::vector<QStringList> rows{{QStringLiteral("PORT"), QStringLiteral("ID"),
                                   QStringLiteral("RUNS"), QStringLiteral("VERSION"),
                                   QStringLiteral("SERIAL"), QStringLiteral("PRODUCT")}};
    QString notes;
    for (const ListedDevice& device : devices) {
        // The version of the ROM bootloader is unrelated to the firmware version.
        const bool isApplication = device.role == device::Role::Application;
        rows.push_back(
            {device.info.portPath,
             isSilent(device) ? orDash({})
                              : usb::idText(device.info.vendorId, device.info.productId),
             roleText(device),
             isApplication ? image::versionText(device.info.bcdDevice) : QStringLiteral("–"),
             orDash(device.info.serialNumber), orDash(device.info.product)});
        notes += below(device);
    }
    return alignedRows(rows) + notes;
}

QString keyTable(const report::KeyDescription& description)
{
    const QString name = shownFileName(description.path);
    QString hex = report::keyJson(description).value(QLatin1String("publicKeyHex")).toString();
    return row(QStringLiteral("Key"),
               description.isEncrypted ? name + QStringLiteral(" (encrypted)") : name)
        + row(QStringLiteral("Fingerprint"), signature::fingerprint(description.key))
        + row(QStringLiteral("Public key"), signature::publicKeyText(description.key))
        + row(QStringLiteral("As bytes"), hex);
}

QString imageTable(const ImageDescription& description)
{
    const image::FirmwareImage& image = description.image;
    QString text = row(QStringLiteral("File"), shownFileName(description.file.path));
    if (image.member) {
        text +=
            row(QStringLiteral("In it"),
                QStringLiteral("%1 (%2)").arg(image.member->name, sizeText(image.member->size)));
        text += row(QStringLiteral("SHA-256"), image.member->sha256);
    }
    text += row(QStringLiteral("Format"), description.file.format);
    if (image.familyId)
        text += row(QStringLiteral("Made for"), image::uf2FamilyName(*image.familyId));
    text += row(QStringLiteral("Firmware"), sizeText(image.size()));
    text += identityRows(image);
    if (description.header)
        text += headerRow(*description.header);
    if (description.signature)
        text += signedRow(*description.signature);
    if (description.loader)
        text += loaderRow(*description.loader);
    return text + QLatin1Char('\n') + segmentRows(image) + QLatin1Char('\n')
        + findingsText(description.findings);
}

} // namespace fieldflash::cli
