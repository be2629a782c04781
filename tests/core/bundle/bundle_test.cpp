// SPDX-License-Identifier: MIT
#include "core/bundle/bundle.h"

#include "core/bundle/container.h"
#include "core/image/archive/vendor_bundle.h"
#include "core/image/read_image.h"
#include "tests/core/bundle/bundle_builder.h"
#include "tests/core/image/archive_builder.h"
#include "tests/core/image/image_builder.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::bundle;
using namespace fieldflash::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<ContainerPart> partsOf(const Bytes& bytes)
{
    const auto parts = readContainer(SharedBytes(bytes));
    REQUIRE(parts);
    return *parts;
}

/// The error of what must not be accepted.
Error refusedBundle(const Bytes& bytes)
{
    const auto bundle = opened(bytes);
    REQUIRE_FALSE(bundle);
    CHECK(bundle.error().kind() == ErrorKind::BadFile);
    CHECK_FALSE(bundle.error().summary().isEmpty());
    return bundle.error();
}

Error refusedParts(const std::vector<ContainerPart>& parts)
{
    return refusedBundle(writeContainer(parts));
}

SharedBytes textBytes(const QByteArray& text) { return Bytes(text.begin(), text.end()); }

QByteArray textOf(const ContainerPart& part)
{
    return {reinterpret_cast<const char*>(part.bytes.data()),
            static_cast<qsizetype>(part.bytes.size())};
}

} // namespace

TEST_CASE("a bundle gives back what its vendor packed, and who signed it")
{
    const auto bundle = opened(lampBundle());
    REQUIRE(bundle);
    CHECK(bundle->manifest.vendor == u"acme"_s);
    CHECK(bundle->manifest.vendorName == u"Acme"_s);
    CHECK(bundle->manifest.version == QVersionNumber(1, 2));
    CHECK(bundle->manifest.created == QDate(2026, 11, 30));
    CHECK(bundle->manifest.expires == QDate(2027, 12, 31));
    CHECK(bundle->signer == keyOf(7).publicKey());
    CHECK(bundle->profile.id == u"acme-lamp"_s);
    REQUIRE(bundle->firmware.size() == 3);
    CHECK(programVersion(bundle->firmware[0]) == 0x0120); // the newest first
    CHECK(programVersion(bundle->firmware[2]) == 0x0110);
    CHECK(bundle->firmware[2].board == u"LAMP-A"_s);
    CHECK(bundle->firmwareAt(u"firmware/lamp-b-1.2.dfu"_s)->board == u"LAMP-B"_s);
    CHECK(bundle->firmwareAt(u"firmware/none.dfu"_s) == nullptr);
    // Escape sequences of a terminal are not passed on.
    CHECK(bundle->notes.text(u"en"_s) == u"Brighter.\nFixes \uFFFD[31mflicker."_s);
    CHECK(bundle->notes.text(u"de_AT"_s) == u"Heller."_s);
    CHECK(bundle->pictures.size() == 2);
}

TEST_CASE("a bundle with any byte flipped is refused")
{
    const Bytes& right = lampBundle();
    std::size_t accepted = 0;
    for (std::size_t at = 0; at < right.size(); ++at) {
        for (const unsigned bits : {0x01U, 0x20U, 0xFFU}) {
            Bytes wrong = right;
            wrong[at] = static_cast<std::uint8_t>(wrong[at] ^ bits);
            accepted += opened(wrong) ? 1 : 0;
        }
    }
    CHECK(right.size() > 5000);
    CHECK(accepted == 0);
}

TEST_CASE("a bundle that is cut off or has more behind it is refused")
{
    const Bytes& right = lampBundle();
    std::size_t accepted = 0;
    for (std::size_t size = 0; size < right.size(); size += 37)
        accepted += opened(Bytes(right.begin(), right.begin() + static_cast<int>(size))) ? 1 : 0;
    CHECK(accepted == 0);
    Bytes longer = right;
    longer.push_back(0);
    (void)refusedBundle(longer);
    longer = right;
    longer.insert(longer.end(), right.begin(), right.end());
    (void)refusedBundle(longer);
}

TEST_CASE("swapped, replaced, missing and additional parts are refused")
{
    const auto right = partsOf(lampBundle());
    auto parts = right;
    std::swap(parts[3].bytes, parts[4].bytes);
    CHECK(refusedParts(parts).summary().contains(u"not those that it states"_s));
    parts = right;
    std::swap(parts[3], parts[4]);
    (void)refusedParts(parts);
    parts = right;
    parts[3].bytes = lampFirmware(u"LAMP-A"_s, 0x0130);
    (void)refusedParts(parts);
    parts = right;
    parts.pop_back();
    (void)refusedParts(parts);
    parts = right;
    parts.push_back({u"more.txt"_s, textBytes("more")});
    (void)refusedParts(parts);
    parts = right;
    std::swap(parts[0], parts[1]);
    (void)refusedParts(parts);
    parts.clear();
    (void)refusedParts(parts);
}

TEST_CASE("a manifest of another bundle with the same key is refused for other parts")
{
    const VendorFolder folder;
    folder.replaceInSource("\"1.2\"", "\"1.3\"");
    folder.write(u"firmware/lamp-a-1.2.dfu"_s, lampFirmware(u"LAMP-A"_s, 0x0130));
    const signature::SigningKey key = keyOf(7);
    const auto other = partsOf(folder.packed(&key));
    auto parts = partsOf(lampBundle());
    parts[0] = other[0];
    CHECK(refusedParts(parts).summary().contains(u"changed or damaged"_s)); // its signature stayed
    parts[1] = other[1];
    CHECK(refusedParts(parts).summary().contains(u"not those that it states"_s));
}

TEST_CASE("without its signature a bundle opens as unsigned, never as signed")
{
    auto parts = partsOf(lampBundle());
    parts.erase(parts.begin() + 1);
    const auto bundle = opened(writeContainer(parts));
    REQUIRE(bundle);
    CHECK_FALSE(bundle->signer);
}

TEST_CASE("names that lead elsewhere, or that look like another name, are refused")
{
    for (const char16_t* name :
         {u"../lamp.json", u"/etc/passwd", u"a/../b", u"a//b", u".hidden", u"a/.b", u"a\\b", u"C:b",
          u"l\u0430mp.json", u"lamp\u202Egpj", u"a b", u"", u"a/", u"lamp.json\n"}) {
        const QString text = QString::fromUtf16(name);
        INFO(text.toStdString());
        CHECK_FALSE(isPartPath(text));
    }
    CHECK_FALSE(isPartPath(QString(100, u'a')));
    CHECK(isPartPath(QString(99, u'a')));
    CHECK(isPartPath(u"firmware/lamp_a-1.2.dfu"_s));
    // The same in archives of other tools.
    for (const char* name : {"../x", "/x", "x\xD0\xB0", "./x"})
        CHECK_FALSE(readContainer(SharedBytes(tarOf({{name, bytesOf("x")}}))));
}

TEST_CASE("parts with the same name are refused, also if only their case differs")
{
    for (const char16_t* second : {u"lamp.json", u"LAMP.json"}) {
        const Bytes bytes = writeContainer(
            {{u"lamp.json"_s, textBytes("a")}, {QString::fromUtf16(second), textBytes("b")}});
        CHECK_FALSE(readContainer(SharedBytes(bytes)));
    }
}

TEST_CASE("an archive of another form with the same content is refused")
{
    const auto parts = partsOf(lampBundle());
    std::vector<Packed> files;
    for (const ContainerPart& part : parts)
        files.push_back({part.path.toStdString(), part.bytes.toBytes()});
    (void)refusedBundle(tarOf(files));
    (void)refusedBundle(zipOf(files));
    (void)refusedBundle(Bytes());
    (void)refusedBundle(bytesOf("manifest.json"));
}

TEST_CASE("a part that states more bytes than there are is refused")
{
    const Bytes bytes = tarOf({{"manifest.json", bytesOf("{}")}}, std::uint64_t{1} << 33);
    CHECK_FALSE(readContainer(SharedBytes(bytes)));
}

TEST_CASE("a bundle that needs a newer Fieldflash says so")
{
    const VendorFolder folder;
    folder.replaceInSource("\"expires\"", "\"needs-program\": \"0.1.0\", \"expires\"");
    CHECK(opened(folder.packed(nullptr)));
    folder.replaceInSource("\"0.1.0\"", "\"99.1\"");
    const auto refused = folder.pack(nullptr); // pack reads what it has made
    REQUIRE_FALSE(refused);
    CHECK(refused.error().summary()
          == u"The bundle needs version 99.1 of Fieldflash; this is 0.1.0."_s);
}

TEST_CASE("a manifest is as strict as a profile")
{
    auto parts = partsOf(lampBundle());
    parts.erase(parts.begin() + 1);
    const QByteArray right = textOf(parts[0]);
    const auto complaint = [&](const char* before, const char* after) {
        QByteArray text = right;
        REQUIRE(text.contains(before));
        parts[0].bytes = textBytes(text.replace(before, after));
        return refusedParts(parts).summary().toStdString();
    };
    CHECK_THAT(complaint("\"vendor\"", "\"vender\""), hasText("“vendor” is missing"));
    CHECK_THAT(complaint("\"acme\"", "\"../acme\""),
               hasText("lower-case letters, digits and hyphens"));
    CHECK_THAT(complaint("\"format\": 1", "\"format\": 2"), hasText("from 1 to 1"));
    CHECK_THAT(complaint("2026-11-30", "30.11.2026"), hasText("a date like"));
    CHECK_THAT(complaint("\"version\": \"1.2\"", "\"version\": \"1.2-rc\""),
               hasText("a version like"));
    CHECK_THAT(complaint("\"kind\": \"profile\"", "\"kind\": \"picture\""),
               hasText("exactly one device profile"));
    CHECK_THAT(complaint("\"language\": \"de\"", "\"language\": \"en\""),
               hasText("not those that it states"));
    CHECK(refusedParts(parts).remedy() == u"Download it again, or ask its vendor for it."_s);
}

TEST_CASE("firmware for another board than the manifest states is refused")
{
    const VendorFolder folder;
    folder.write(u"firmware/lamp-a-1.2.dfu"_s, lampFirmware(u"LAMP-C"_s, 0x0120));
    const auto packed = folder.pack(nullptr);
    REQUIRE_FALSE(packed);
    CHECK(packed.error().summary().contains(u"but the program in it is for LAMP-C"_s));
}

TEST_CASE("bundles are told from other archives by their first part or their name")
{
    CHECK(image::isVendorBundle(lampBundle(), u"lamp.tar"_s));
    CHECK(image::isVendorBundle(bytesOf("anything"), u"lamp.FFPACK"_s));
    CHECK_FALSE(image::isVendorBundle(tarOf({{"manifest.jsonx", bytesOf("{}")}}), u"lamp.tar"_s));
    CHECK_FALSE(image::isVendorBundle(Bytes(), u"lamp.tar"_s));
}

TEST_CASE("the firmware in a bundle cannot be taken out without its signature")
{
    // As a tar archive it would be one with several firmware files.
    const auto image = image::readImage(SharedBytes(lampBundle()), u"lamp.tar"_s,
                                        {.member = u"firmware/lamp-a-1.2.dfu"_s});
    REQUIRE_FALSE(image);
    CHECK(image.error().kind() == ErrorKind::BadFile);
    CHECK(image.error().summary().contains(u"the bundle of a vendor"_s));
    CHECK(image::membersOf(SharedBytes(lampBundle()))->isEmpty());
}

TEST_CASE("pictures are unpacked below the given folder, where the profile finds them")
{
    const QTemporaryDir folder;
    const auto bundle = readBundle(SharedBytes(lampBundle()), u"lamp.ffpack"_s, folder.path());
    REQUIRE(bundle);
    REQUIRE(unpackPictures(*bundle, folder.path()));
    CHECK(bundle->profile.picture == folder.filePath(u"pictures/lamp.png"_s));
    CHECK(QFile::exists(bundle->profile.picture));
    CHECK(QFile::exists(folder.filePath(u"pictures/plug.png"_s)));
    CHECK_FALSE(QFile::exists(folder.filePath(u"firmware"_s)));
    CHECK_FALSE(unpackPictures(*bundle, u"/proc/none"_s));
}
