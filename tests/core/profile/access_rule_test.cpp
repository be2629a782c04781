// SPDX-License-Identifier: MIT
#include "core/profile/access_rule.h"
#include "core/profile/read_profile.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace fieldflash;
using namespace fieldflash::profile;

namespace {

QStringList ruleLines(const ProfileSet& set)
{
    return accessRule(set).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("the access rule gives access to every DFU interface, in both modes")
{
    const QString rule = accessRule(ProfileSet());
    CHECK(rule.contains(QStringLiteral("ENV{ID_USB_INTERFACES}==\"*:fe0101:*\"")));
    CHECK(rule.contains(QStringLiteral("ENV{ID_USB_INTERFACES}==\"*:fe0102:*\"")));
}

TEST_CASE("each line of the access rule matches only USB devices, and gives nothing but uaccess")
{
    static const QRegularExpression kLine(
        QStringLiteral("^ACTION!=\"remove\", SUBSYSTEM==\"usb\", ENV\\{DEVTYPE\\}==\"usb_device\", "
                       "(?:(?:ATTR|ENV)\\{\\w+\\}==\"[^\"$%\\\\]+\", )+TAG\\+=\"uaccess\"$"));
    int count = 0;
    for (const QString& line : ruleLines(ProfileSet::bundled())) {
        INFO(line.toStdString());
        if (line.startsWith(QLatin1Char('#')))
            continue;
        CHECK(kLine.match(line).hasMatch());
        ++count;
    }
    CHECK(count > 2);
}

TEST_CASE("the access rule has each id of the profiles, and names where others use the same id")
{
    const ProfileSet set = ProfileSet::bundled();
    const QString rule = accessRule(set);
    for (const KnownProfile& known : set.profiles()) {
        for (const UsbId& id : known.profile.application.ids)
            CHECK(
                rule.contains(QStringLiteral("ATTR{idProduct}==\"%1\"").arg(idText(id).right(4))));
    }
    CHECK(rule.contains(QStringLiteral("ATTR{product}==\"* demo\"")));
}

TEST_CASE("a name in a profile cannot add to the access rule")
{
    DeviceProfile profile;
    profile.id = QStringLiteral("trick");
    profile.application.ids = {UsbId{0x1234, 0x5678}};
    profile.application.product = TextPattern(QStringLiteral("x\", RUN+=\"/bin/sh\nRULE\n$%"));
    ProfileSet set;
    set.add(profile, Source::User, QString());
    const QString line = ruleLines(set).last();
    CHECK(line.contains(QStringLiteral("ATTR{product}==\"x?? RUN+???bin?sh?RULE???\", TAG")));
}
