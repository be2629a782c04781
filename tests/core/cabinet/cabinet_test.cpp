// SPDX-License-Identifier: MIT
#include "core/bundle/export_cabinet.h"
#include "core/cabinet/usb_guid.h"
#include "core/cabinet/write_cabinet.h"
#include "core/image/format/write_image.h"
#include "core/image/read_cabinet.h"
#include "core/image/read_image.h"
#include "core/profile/read_profile.h"
#include "tests/core/bundle/bundle_builder.h"
#include "tests/core/image/image_builder.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::test;
using namespace Qt::StringLiterals;

namespace {

bundle::CabinetSource lampSource()
{
    bundle::CabinetSource source;
    const auto firmware = image::readImage(lampFirmware(u"LAMP-A"_s, 0x0120), u"lamp.dfu"_s);
    const auto profile = profile::readProfile(R"({"format": 1, "id": "acme-lamp",
        "name": {"en": "Acme Lamp", "de": "Acme-Lampe"}, "maker": "Acme",
        "application": {"ids": ["1209:4c01"]},
        "bootloader": {"ids": ["1209:4c02"], "entry": ["detach"]}})",
                                              u"lamp.json"_s, {});
    REQUIRE(firmware);
    REQUIRE(profile);
    source.image = *firmware;
    source.profile = *profile;
    source.notes = profile::LocalizedText(u"Brighter."_s);
    source.date = QDate(2026, 11, 30);
    return source;
}

const bundle::ExportedCabinet& lampCabinet()
{
    static const bundle::ExportedCabinet s_made = [] {
        const auto made = bundle::exportCabinet(lampSource());
        INFO((made ? std::string() : made.error().fullText().toStdString()));
        REQUIRE(made);
        return *made;
    }();
    return s_made;
}

Result<image::CabinetFirmware> reread(const Bytes& bytes)
{
    return image::readCabinet(SharedBytes(bytes), u"lamp.cab"_s);
}

Bytes describedBy(const QByteArray& xml, const Bytes& firmware)
{
    return cabinet::writeCabinet(
        {{"firmware.dfu", firmware}, {"a.metainfo.xml", Bytes(xml.begin(), xml.end())}});
}

Error refusedExport(const bundle::CabinetSource& source, ErrorKind kind)
{
    const auto made = bundle::exportCabinet(source);
    REQUIRE_FALSE(made);
    CHECK(made.error().kind() == kind);
    return made.error();
}

} // namespace

TEST_CASE("an exported cabinet states product, version, devices, and the hash of its firmware")
{
    const auto read = reread(lampCabinet().bytes);
    INFO((read ? std::string() : read.error().fullText().toStdString()));
    REQUIRE(read);
    CHECK(read->image.contentHash() == lampSource().image.contentHash());
    CHECK(read->image.identity == image::Identity{0x1209, 0x4c01, 0x0120});
    const cabinet::Component& component = read->stated.component;
    CHECK(component.id == u"acme-lamp.firmware"_s);
    CHECK(component.names.at(u"de"_s) == u"Acme-Lampe"_s);
    CHECK(component.developer == u"Acme"_s);
    CHECK(component.devices
          == std::vector{cabinet::usbGuid({0x1209, 0x4c01}), cabinet::usbGuid({0x1209, 0x4c02})});
    CHECK(component.protocol == u"org.usb.dfu"_s);
    CHECK(component.versionFormat == u"bcd"_s);
    CHECK(read->stated.release.version == u"1.20"_s);
    CHECK(read->stated.release.sha256 == read->image.member->sha256);
    CHECK(read->stated.release.size == read->image.member->size);
    CHECK(cabinet::plainText(read->stated.release.notes) == u"Brighter."_s);
    CHECK(read->image.member->container == u"cabinet"_s);
}

TEST_CASE("a bootloader with another protocol than the application has a description of its own")
{
    const auto& components = lampCabinet().components;
    REQUIRE(components.size() == 2);
    CHECK(components[1].id == u"acme-lamp.firmware.bootloader"_s);
    CHECK(components[1].protocol == u"com.st.dfuse"_s);
    CHECK(components[1].devices == std::vector{cabinet::usbGuid({0x1209, 0x4c02})});
    bundle::CabinetSource same = lampSource();
    same.applicationProtocol = cabinet::kDfuSe;
    const auto made = bundle::exportCabinet(same);
    REQUIRE(made);
    CHECK(made->components.size() == 1);
    CHECK(made->components.front().protocol == u"com.st.dfuse"_s);
}

TEST_CASE("firmware for plain DFU stays a file with a suffix")
{
    bundle::CabinetSource source = lampSource();
    const auto plain = image::readImage(
        withSuffix(
            program(0, 600),
            {.bcdDevice = 0x0130, .idProduct = 0x4c01, .idVendor = 0x1209, .bcdDFU = 0x0100}),
        u"lamp.dfu"_s);
    REQUIRE(plain);
    source.image = *plain;
    const auto made = bundle::exportCabinet(source);
    REQUIRE(made);
    CHECK(made->components.size() == 1);
    CHECK(made->components.front().protocol == u"org.usb.dfu"_s);
    const auto read = reread(made->bytes);
    REQUIRE(read);
    CHECK(read->image.format == image::Format::DfuSuffixed);
    CHECK(read->image.contentHash() == plain->contentHash());
}

TEST_CASE("the same source gives the same cabinet")
{
    CHECK(bundle::exportCabinet(lampSource())->bytes == lampCabinet().bytes);
}

TEST_CASE(
    "what a cabinet has to state, and does not follow from firmware and profile, is asked for")
{
    bundle::CabinetSource source = lampSource();
    source.image.identity.productId = 0x9999;
    CHECK(refusedExport(source, ErrorKind::WrongBoard).summary().contains(u"1209:9999"_s));
    source = lampSource();
    source.profile.application.ids.clear();
    (void)refusedExport(source, ErrorKind::Usage);
    source = lampSource();
    source.image = imageOf({{0x08000000, program(0x08000000, 600)}});
    CHECK(refusedExport(source, ErrorKind::Usage).summary().contains(u"version"_s));
    source.image.identity.bcdDevice = 0x0130;
    const auto made = bundle::exportCabinet(source);
    REQUIRE(made);
    CHECK(reread(made->bytes)->image.identity == image::Identity{0x1209, 0x4c01, 0x0130});
}

TEST_CASE("a cabinet with any byte flipped is refused, or has the same firmware")
{
    const Bytes& right = lampCabinet().bytes;
    const QString content = lampSource().image.contentHash();
    std::size_t other = 0;
    std::size_t accepted = 0;
    for (std::size_t at = 0; at < right.size(); ++at) {
        for (const unsigned bits : {0x01U, 0x20U, 0xFFU}) {
            Bytes wrong = right;
            wrong[at] = static_cast<std::uint8_t>(wrong[at] ^ bits);
            const auto read = image::readImage(SharedBytes(wrong), u"lamp.cab"_s);
            if (!read)
                continue;
            ++accepted;
            const bool isSame = read->contentHash() == content
                && read->identity == image::Identity{0x1209, 0x4c01, 0x0120};
            other += isSame ? 0 : 1;
        }
    }
    CHECK(other == 0);
    // The only bytes without a checksum are those of the heads: names, times, numbers of the set.
    constexpr std::size_t kHeads = 36 + 8 + 3 * (16 + 24);
    CHECK(accepted < 3 * kHeads);
}

TEST_CASE("a cabinet that is cut off is refused")
{
    const Bytes& right = lampCabinet().bytes;
    std::size_t accepted = 0;
    for (std::size_t size = 0; size < right.size(); size += 37) {
        const Bytes part(right.begin(), right.begin() + static_cast<std::ptrdiff_t>(size));
        accepted += image::readImage(SharedBytes(part), u"lamp.cab"_s) ? 1 : 0;
    }
    CHECK(accepted == 0);
}

TEST_CASE("firmware other than the described one is refused, also by update")
{
    const QByteArray xml = cabinet::componentXml(lampCabinet().components.front());
    const Bytes swapped = describedBy(xml, lampFirmware(u"LAMP-A"_s, 0x0110));
    const auto read = image::readImage(SharedBytes(swapped), u"lamp.cab"_s);
    REQUIRE_FALSE(read);
    CHECK(read.error().kind() == ErrorKind::BadFile);
    CHECK(read.error().summary().contains(u"not the file that its description states"_s));
    // Two descriptions, of which one is damaged.
    CHECK_FALSE(image::readImage(SharedBytes(describedBy("<component", {1, 2, 3})), u"x.cab"_s));
}

TEST_CASE("a cabinet without a description is an archive, and nothing to import")
{
    const Bytes firmware = lampFirmware(u"LAMP-A"_s, 0x0120);
    const Bytes bare = cabinet::writeCabinet({{"release/lamp.dfu", firmware}});
    const auto read = image::readImage(SharedBytes(bare), u"lamp.cab"_s);
    REQUIRE(read);
    CHECK(read->member->name == u"release/lamp.dfu"_s);
    CHECK_FALSE(reread(bare));
    CHECK_FALSE(reread(firmware));
}

TEST_CASE("a cabinet of several blocks is read")
{
    const Bytes large = program(0x08000000, 200'000);
    const Bytes packed = cabinet::writeCabinet({{"readme.txt", bytesOf("x")}, {"lamp.bin", large}});
    const auto read = image::readImage(SharedBytes(packed), u"lamp.cab"_s);
    REQUIRE(read);
    CHECK(read->targets[0].segments.front().bytes == SharedBytes(large));
}

TEST_CASE("a cabinet with more descriptions than any firmware has is refused")
{
    std::vector<cabinet::CabinetFile> files{{"lamp.dfu", lampFirmware(u"LAMP-A"_s, 0x0120)}};
    const QByteArray xml = cabinet::componentXml(lampCabinet().components.front());
    for (int number = 0; number < 40; ++number)
        files.push_back(
            {QByteArray::number(number) + ".metainfo.xml", Bytes(xml.begin(), xml.end())});
    const auto read = image::readImage(SharedBytes(cabinet::writeCabinet(files)), u"lamp.cab"_s);
    REQUIRE_FALSE(read);
    CHECK(read.error().summary().contains(u"descriptions"_s));
}
