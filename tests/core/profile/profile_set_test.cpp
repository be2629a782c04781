// SPDX-License-Identifier: MIT
#include "core/profile/known_profiles.h"
#include "core/profile/other_devices.h"
#include "core/profile/read_profile.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::profile;

namespace {

QByteArray lamp(const char* id, const char* name, const char* usb = "1209:4c01")
{
    return QByteArray("{\"format\": 1, \"id\": \"") + id + "\", \"name\": \"" + name
        + "\", \"application\": {\"ids\": [\"" + usb
        + "\"]}, \"bootloader\": {\"ids\": [\"0483:df11\"]}}";
}

void put(const QString& folder, const char* name, const QByteArray& text)
{
    QDir().mkpath(folder);
    QFile file(QDir(folder).filePath(QString::fromLatin1(name)));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

usb::DeviceInfo device(std::uint16_t vendor, std::uint16_t product, const char* name = "",
                       const char* manufacturer = "")
{
    usb::DeviceInfo info;
    info.vendorId = vendor;
    info.productId = product;
    info.product = QString::fromLatin1(name);
    info.manufacturer = QString::fromLatin1(manufacturer);
    return info;
}

QStringList ids(const std::vector<const DeviceProfile*>& profiles)
{
    QStringList result;
    for (const DeviceProfile* profile : profiles)
        result.append(profile->id);
    return result;
}

} // namespace

TEST_CASE("every bundled profile is valid, and one is for unknown devices")
{
    const ProfileSet set = ProfileSet::bundled();
    for (const ProfileRemark& remark : set.remarks())
        FAIL_CHECK(remark.error.fullText().toStdString());
    CHECK(set.profiles().size() >= 6);
    REQUIRE(set.unknownDevice() != nullptr);
    CHECK_FALSE(set.unknownDevice()->bootloaderGuide.empty());
    CHECK(std::ranges::all_of(
        set.profiles(), [](const KnownProfile& entry) { return entry.source == Source::Bundled; }));
}

TEST_CASE("a later location replaces a profile with the same id, and reports it")
{
    const QTemporaryDir folder;
    const QString system = folder.filePath(QStringLiteral("system"));
    const QString user = folder.filePath(QStringLiteral("user"));
    put(system, "lamp.json", lamp("acme-lamp", "System Lamp"));
    put(system, "own.json", lamp("acme-own", "Own"));
    put(user, "renamed.json", lamp("acme-lamp", "User Lamp"));
    const ProfileSet set = ProfileSet::load({{system}, user});
    CHECK(set.remarks().empty());
    REQUIRE(set.find(QStringLiteral("acme-lamp")) != nullptr);
    CHECK(set.find(QStringLiteral("acme-lamp"))->name.text() == QStringLiteral("User Lamp"));
    const auto entry = std::ranges::find_if(set.profiles(), [](const KnownProfile& known) {
        return known.profile.id == QStringLiteral("acme-lamp");
    });
    CHECK(entry->source == Source::User);
    CHECK(entry->replaces == Source::System);
    CHECK(set.find(QStringLiteral("acme-own")) != nullptr);
    CHECK(set.find(QStringLiteral("nucleo-l476rg")) != nullptr);
}

TEST_CASE("an invalid profile becomes a remark and has no other effect")
{
    const QTemporaryDir folder;
    put(folder.path(), "a.json", "{");
    put(folder.path(), "b.json", lamp("acme-lamp", "Lamp"));
    put(folder.path(), "c.json", lamp("acme-lamp", "Other"));
    put(folder.path(), "schema.json", "{}");
    put(folder.path(), "notes.txt", "no profile");
    const ProfileSet set = ProfileSet::load({{}, folder.path()});
    REQUIRE(set.remarks().size() == 2);
    CHECK_THAT(set.remarks()[0].error.summary().toStdString(), test::hasText("a.json, line 1"));
    CHECK_THAT(set.remarks()[1].error.summary().toStdString(), test::hasText("c.json"));
    CHECK(set.find(QStringLiteral("acme-lamp"))->name.text() == QStringLiteral("Lamp"));
    CHECK(ProfileSet::load({{}, folder.filePath(QStringLiteral("absent"))}).remarks().empty());
}

TEST_CASE("the profile that is more specific for a device comes first")
{
    const ProfileSet set = ProfileSet::bundled();
    const auto nucleo = device(0x1209, 0x0001, "NUCLEO-L476RG demo", "Fieldflash project");
    CHECK(ids(set.matching(nucleo, Mode::Application)).first() == QStringLiteral("nucleo-l476rg"));
    const auto unknownUsbDevice = device(0x1209, 0x0001, "Lamp", "Lamps Ltd");
    CHECK(set.matching(unknownUsbDevice, Mode::Application).empty());
    const auto unread = device(0x1209, 0x0001);
    CHECK_FALSE(set.matching(unread, Mode::Application).empty());
    CHECK(set.matching(device(0x046D, 0x0825), Mode::Application).empty());
    CHECK(ids(set.matching(device(0x0483, 0xDF11), Mode::Bootloader))
              .contains(QStringLiteral("stm32-rom")));
}

TEST_CASE("a set restricted to one profile matches only that one")
{
    ProfileSet set = ProfileSet::bundled();
    auto profile = readProfile(lamp("acme-lamp", "Lamp"), QStringLiteral("lamp.json"), {});
    REQUIRE(profile);
    set.add(*profile, Source::Given, QStringLiteral("lamp.json"));
    set.restrictTo(QStringLiteral("acme-lamp"));
    CHECK(ids(set.matching(device(0x0483, 0xDF11), Mode::Bootloader))
          == QStringList{QStringLiteral("acme-lamp")});
    CHECK(set.matching(device(0x1209, 0x0001), Mode::Application).empty());
    CHECK(set.restriction()->id == QStringLiteral("acme-lamp"));
}

TEST_CASE("bootloaders of other vendors and debug probes are recognised by their ids")
{
    const std::vector<UsbId> all = bootloaderIds();
    for (const UsbId id : {UsbId{0x28E9, 0x0189}, UsbId{0x1EAF, 0x0003}, UsbId{0x03EB, 0x2FF4},
                           UsbId{0x0483, 0xDF11}})
        CHECK(std::ranges::find(all, id) != all.end());
    CHECK(isDebugProbe({0x0483, 0x374B}));
    CHECK_FALSE(isDebugProbe({0x0483, 0xDF11}));
}
