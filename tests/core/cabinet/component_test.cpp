// SPDX-License-Identifier: MIT
#include "core/cabinet/component.h"
#include "core/cabinet/usb_guid.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::cabinet;
using namespace Qt::StringLiterals;

namespace {

Component lampComponent()
{
    Component component;
    component.id = u"com.acme.lamp.firmware"_s;
    component.names = {{u"en"_s, u"Acme Lamp"_s}, {u"de"_s, u"Acme-Lampe"_s}};
    component.summaries = {{u"en"_s, u"Firmware for <Acme & Lamp>"_s}};
    component.developer = u"Acme"_s;
    component.license = u"LicenseRef-proprietary"_s;
    component.devices = {usbGuid({0x1209, 0x0001}), usbGuid({0x0483, 0xdf11})};
    component.releases = {{.version = u"1.10"_s,
                           .date = QDate(2026, 11, 30),
                           .fileName = u"firmware.dfu"_s,
                           .sha256 = QString(64, u'a'),
                           .size = 1234,
                           .notes = {{u"en"_s, u"Brighter.\n- no flicker\n- no hum\nEnjoy."_s},
                                     {u"de"_s, u"Heller."_s}}}};
    component.leastFwupd = u"1.8.0"_s;
    component.versionFormat = u"bcd"_s;
    component.protocol = kDfuSe;
    return component;
}

Error refused(const QByteArray& xml)
{
    const auto read = readComponent(xml);
    REQUIRE_FALSE(read);
    CHECK(read.error().kind() == ErrorKind::BadFile);
    return read.error();
}

QByteArray nested(int levels)
{
    return R"(<component type="firmware"><name>)" + QByteArray("<a>").repeated(levels)
        + QByteArray("</a>").repeated(levels) + "</name></component>";
}

} // namespace

TEST_CASE("a USB device has the GUID that fwupd computes")
{
    // fwupdtool hwids and get-devices, 2.0.20
    CHECK(usbGuid({0x1209, 0x0001}).toString(QUuid::WithoutBraces)
          == u"f831ee56-5480-59f0-9115-4a73312c287f"_s);
    CHECK(usbGuid({0x0483, 0xdf11}).toString(QUuid::WithoutBraces)
          == u"5aea1200-2286-5819-93e6-3b5548b6c88a"_s);
}

TEST_CASE("a version is written as fwupd compares it")
{
    CHECK(fwupdVersion(0x0100) == u"1.0"_s);
    CHECK(fwupdVersion(0x0110) == u"1.10"_s);
    CHECK(fwupdVersion(0x0109) == u"1.9"_s);
    CHECK(fwupdVersion(0x1234) == u"12.34"_s);
}

TEST_CASE("a description is read as it was written")
{
    const Component lamp = lampComponent();
    const auto read = readComponent(componentXml(lamp));
    REQUIRE(read);
    CHECK(read->id == lamp.id);
    CHECK(read->names == lamp.names);
    CHECK(read->summaries == lamp.summaries);
    CHECK(read->developer == lamp.developer);
    CHECK(read->license == lamp.license);
    CHECK(read->devices == lamp.devices);
    CHECK(read->leastFwupd == lamp.leastFwupd);
    CHECK(read->versionFormat == lamp.versionFormat);
    CHECK(read->protocol == lamp.protocol);
    REQUIRE(read->releases.size() == 1);
    const Release& release = read->releases.front();
    CHECK(release.version == u"1.10"_s);
    CHECK(release.date == QDate(2026, 11, 30));
    CHECK(release.fileName == u"firmware.dfu"_s);
    CHECK(release.sha256 == QString(64, u'a'));
    CHECK(release.size == 1234);
    CHECK(release.notes == lamp.releases.front().notes);
    CHECK(componentXml(lamp) == componentXml(*read));
    CHECK(releaseOf(*read, u"firmware.dfu"_s) == &release);
    CHECK(releaseOf(*read, u"other.dfu"_s) == nullptr);
}

TEST_CASE("the description of another vendor is read, with elements that are not known")
{
    const auto read = readComponent(R"(<?xml version="1.0"?>
<!-- made by hand -->
<component type="firmware" merge="replace">
  <id>org.example.dock</id><name>Dock <b>X</b></name>
  <screenshots><screenshot><image>a.png</image></screenshot></screenshots>
  <provides><binary>x</binary><firmware type="flashed"> f831ee56-5480-59f0-9115-4a73312c287f
  </firmware></provides>
  <releases><release version="3" timestamp="1">
    <checksum type="sha1" filename="a.bin" target="content">00</checksum>
    <checksum type="sha256" filename="dock.cab" target="container">00</checksum>
    <issues><issue type="cve">CVE-1</issue></issues>
    <description><p>One.</p><ol><li>two</li></ol></description></release></releases>
  <requires><hardware>x</hardware><id compare="ge" version="1.9.1">org.freedesktop.fwupd</id></requires>
</component>)");
    REQUIRE(read);
    CHECK(plainText(read->names) == u"Dock X"_s);
    CHECK(read->devices == std::vector{usbGuid({0x1209, 0x0001})});
    CHECK(read->leastFwupd == u"1.9.1"_s);
    REQUIRE(read->releases.size() == 1);
    CHECK(read->releases.front().fileName == u"a.bin"_s);
    CHECK(read->releases.front().sha256.isEmpty());
    CHECK(plainText(read->releases.front().notes) == u"One.\n- two"_s);
}

TEST_CASE("a description that is damaged, or made to do harm, is refused with its line")
{
    const QByteArray right = componentXml(lampComponent());
    CHECK(refused(QByteArray()).summary().contains(u"damaged in line"_s));
    (void)refused("not XML");
    (void)refused(right.left(right.size() / 2));
    (void)refused(right + "<more/>");
    (void)refused("<component type=\"desktop\"/>");
    (void)refused(
        R"(<component type="firmware"><provides><firmware>x</firmware></provides></component>)");
    // Entities that grow a thousandfold.
    (void)refused(R"(<!DOCTYPE c [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
<component type="firmware"><name>&b;</name></component>)");
    CHECK(refused(QByteArray(static_cast<qsizetype>(kLargestDescription) + 1, ' '))
              .summary()
              .contains(u"larger than"_s));
}

TEST_CASE("elements nested a hundred thousand times deep do not exhaust the stack")
{
    constexpr int kLevels = 100'000;
    (void)readComponent(nested(kLevels));
    (void)readComponent(R"(<component type="firmware"><releases><release><description>)"
                        + QByteArray("<a>").repeated(kLevels));
}

TEST_CASE("texts of a description cannot control a terminal")
{
    const auto read = readComponent(R"(<component type="firmware"><name>a&#x9b;31m&#x202e;b
c</name><developer_name>x</developer_name></component>)");
    REQUIRE(read);
    CHECK(plainText(read->names) == u"a\uFFFD31m\uFFFDb c"_s);
}
