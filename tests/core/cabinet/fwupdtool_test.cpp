// SPDX-License-Identifier: MIT
// fwupd reads our cabinets, and we read those of fwupd.
#include "core/bundle/export_cabinet.h"
#include "core/image/read_cabinet.h"
#include "core/image/read_image.h"
#include "core/profile/read_profile.h"
#include "tests/core/bundle/bundle_builder.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace fieldflash;
using namespace fieldflash::test;
using namespace Qt::StringLiterals;

namespace {

/// What fwupdtool prints; absent: it is not installed, or may not run for this account.
std::optional<QString> fwupdtool(const QStringList& arguments)
{
    if (QStandardPaths::findExecutable(u"fwupdtool"_s).isEmpty())
        return std::nullopt;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"fwupdtool"_s, arguments);
    REQUIRE(process.waitForFinished(110'000));
    const QString printed = QString::fromUtf8(process.readAll());
    if (printed.contains(u"ermission denied"_s) || printed.contains(u"Read-only file system"_s))
        return std::nullopt;
    INFO(printed.toStdString());
    REQUIRE(process.exitCode() == 0);
    return printed;
}

void store(const QString& path, const Bytes& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
}

bundle::ExportedCabinet exportedLamp(const Bytes& firmware)
{
    bundle::CabinetSource source;
    source.image = *image::readImage(firmware, u"lamp.dfu"_s);
    source.profile = *profile::readProfile(R"({"format": 1, "id": "acme-lamp", "name": "Acme Lamp",
        "maker": "Acme", "application": {"ids": ["1209:4c01"]},
        "bootloader": {"ids": ["1209:4c02"], "entry": ["detach"]}})",
                                           u"lamp.json"_s, {});
    source.notes = profile::LocalizedText(u"Brighter."_s);
    source.date = QDate(2026, 11, 30);
    return *bundle::exportCabinet(source);
}

} // namespace

TEST_CASE("fwupdtool shows what our cabinet states")
{
    const QTemporaryDir folder;
    const auto made = exportedLamp(lampFirmware(u"LAMP-A"_s, 0x0120));
    store(folder.filePath(u"lamp.cab"_s), made.bytes);
    const auto printed = fwupdtool({u"get-details"_s, folder.filePath(u"lamp.cab"_s)});
    if (!printed)
        SKIP("fwupdtool is not installed, or may not run here");
    for (const char* part : {"Acme Lamp", "1.20", "Acme", "Brighter."})
        CHECK_THAT(printed->toStdString(), hasText(part));
    for (const QUuid& device : made.components.front().devices)
        CHECK(printed->contains(device.toString(QUuid::WithoutBraces)));
}

TEST_CASE("a cabinet that fwupdtool has built is read")
{
    const QTemporaryDir folder;
    const Bytes firmware = lampFirmware(u"LAMP-A"_s, 0x0120);
    const auto made = exportedLamp(firmware);
    // The file that the description names is the exported one.
    const auto ours = image::readCabinet(SharedBytes(made.bytes), u"lamp.cab"_s);
    REQUIRE(ours);
    const QByteArray xml = cabinet::componentXml(made.components.front());
    store(folder.filePath(u"firmware.metainfo.xml"_s), Bytes(xml.begin(), xml.end()));
    store(folder.filePath(u"firmware.dfu"_s), firmware);
    const QString theirs = folder.filePath(u"theirs.cab"_s);
    const auto printed = fwupdtool({u"build-cabinet"_s, theirs, folder.filePath(u"firmware.dfu"_s),
                                    folder.filePath(u"firmware.metainfo.xml"_s)});
    if (!printed)
        SKIP("fwupdtool is not installed, or may not run here");
    QFile file(theirs);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto read =
        image::readCabinet(SharedBytes(Bytes(bytes.begin(), bytes.end())), u"theirs.cab"_s);
    INFO((read ? std::string() : read.error().fullText().toStdString()));
    REQUIRE(read);
    CHECK(read->image.contentHash() == ours->image.contentHash());
    CHECK(read->stated.release.version == u"1.20"_s);
}
