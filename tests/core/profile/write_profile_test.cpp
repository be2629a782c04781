// SPDX-License-Identifier: MIT
#include "core/profile/install_profiles.h"
#include "core/profile/known_profiles.h"
#include "core/profile/read_profile.h"
#include "core/profile/write_profile.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace fieldflash;
using namespace fieldflash::profile;

namespace {

usb::DeviceInfo pump()
{
    usb::DeviceInfo info;
    info.vendorId = 0x16C0;
    info.productId = 0x05DC;
    info.product = QStringLiteral("Pump \x1b[31mcontroller");
    info.manufacturer = QStringLiteral("Pumps Ltd");
    return info;
}

constexpr UsbId kBootloader{0x0483, 0xDF11};

} // namespace

TEST_CASE("an adopted device is a profile that can be read back, under a name of its own")
{
    const QTemporaryDir folder;
    const QString place = QDir(folder.path()).filePath(QStringLiteral("new/devices"));
    const auto path = saveProfile(adoptedProfile(pump(), kBootloader), place);
    REQUIRE(path);
    CHECK(path->endsWith(QStringLiteral("adopted-16c0-05dc.json")));
    const auto read = loadProfile(*path);
    INFO((read ? "" : read.error().fullText().toStdString()));
    REQUIRE(read);
    CHECK(read->application.matches(pump()));
    CHECK(read->application.has({0x16C0, 0x05DC}));
    CHECK(read->bootloader.has(kBootloader));
    CHECK(read->maker == QStringLiteral("Pumps Ltd"));
    CHECK_FALSE(read->name.text().contains(QChar(0x1B)));
    const ProfileSet set = ProfileSet::load({{}, place});
    CHECK(set.find(QStringLiteral("adopted-16c0-05dc")) != nullptr);
}

TEST_CASE("an adopted bootloader is known in bootloader mode only")
{
    const DeviceProfile adopted = adoptedProfile(pump(), std::nullopt);
    const auto read = readProfile(profileText(adopted), QStringLiteral("adopted"), {});
    INFO((read ? "" : read.error().fullText().toStdString()));
    REQUIRE(read);
    CHECK_FALSE(read->isProduct());
    CHECK(read->bootloader.matches(pump()));
    CHECK(read->entries == std::vector{Entry::Button});
}

TEST_CASE("a profile that cannot be written is said")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const auto path = saveProfile(adoptedProfile(pump(), kBootloader),
                                  file.fileName() + QStringLiteral("/devices"));
    REQUIRE_FALSE(path);
    CHECK(path.error().kind() == ErrorKind::FileAccess);
}

TEST_CASE("a given profile becomes the only one that is meant, and a wrong one installs nothing")
{
    const QString lamp = QStringLiteral(PROFILE_SAMPLES "/good/everything.json");
    REQUIRE(installProfiles({}, lamp));
    REQUIRE(known().restriction() != nullptr);
    CHECK(known().restriction()->id == QStringLiteral("acme-lamp"));
    CHECK_FALSE(installProfiles({}, QStringLiteral(PROFILE_SAMPLES "/bad/id-missing.json")));
    CHECK(known().restriction() != nullptr);
    REQUIRE(installProfiles({}, {}));
    CHECK(known().restriction() == nullptr);
}
