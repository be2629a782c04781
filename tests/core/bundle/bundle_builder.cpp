// SPDX-License-Identifier: MIT
#include "tests/core/bundle/bundle_builder.h"

#include "core/image/format/write_image.h"
#include "core/image/program/application_header.h"
#include "tests/core/image/image_builder.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace fieldflash::test {

namespace {

const QByteArray kProfile = R"({
  "format": 1,
  "id": "acme-lamp",
  "name": { "en": "Acme Lamp", "de": "Acme-Lampe" },
  "maker": "Acme",
  "picture": "pictures/lamp.png",
  "application": { "ids": ["1209:4c01"] },
  "bootloader": { "ids": ["1209:4c02"], "entry": ["detach"] },
  "guide": { "connect": [
    { "picture": "cable", "text": "Use the cable." },
    { "picture": "pictures/plug.png", "text": "Plug it in." }
  ] }
})";

const QByteArray kSource = R"({
  "format": 1,
  "vendor": "acme",
  "vendor-name": "Acme",
  "version": "1.2",
  "expires": "2027-12-31",
  "profile": "lamp.json",
  "firmware": [
    { "file": "firmware/lamp-a-1.1.dfu" },
    { "file": "firmware/lamp-a-1.2.dfu", "board": "LAMP-A" },
    { "file": "firmware/lamp-b-1.2.dfu" }
  ],
  "notes": [
    { "language": "en", "file": "notes/en.txt" },
    { "language": "de", "file": "notes/de.txt" }
  ]
})";

} // namespace

signature::SigningKey keyOf(std::uint8_t fill)
{
    signature::Secret seed(signature::SigningKey::kSeedBytes);
    std::ranges::fill(seed.bytes(), fill);
    return signature::SigningKey::fromSeed(seed);
}

Bytes lampFirmware(const QString& board, std::uint16_t bcdDevice)
{
    Bytes bytes = program(0x08000000, 600);
    image::storeApplicationHeader(bytes,
                                  {.bcdDevice = bcdDevice,
                                   .vendorId = 0x1209,
                                   .productId = 0x4c01,
                                   .name = QStringLiteral("Lamp"),
                                   .board = board});
    image::FirmwareImage image = imageOf({{0x08000000, bytes}});
    image.identity = {0x1209, 0x4c01, bcdDevice};
    const auto file = image::writeDfuSe(image);
    REQUIRE(file);
    return *file;
}

VendorFolder::VendorFolder()
{
    write(QStringLiteral("lamp.json"), kProfile);
    write(QStringLiteral("lamp.pack.json"), kSource);
    write(QStringLiteral("notes/en.txt"), QByteArray("Brighter.\nFixes \x1b[31mflicker.\n"));
    write(QStringLiteral("notes/de.txt"), QByteArray("Heller.\n"));
    write(QStringLiteral("pictures/lamp.png"), QByteArray("not really a picture"));
    write(QStringLiteral("pictures/plug.png"), QByteArray("nor is this"));
    write(QStringLiteral("firmware/lamp-a-1.1.dfu"),
          lampFirmware(QStringLiteral("LAMP-A"), 0x0110));
    write(QStringLiteral("firmware/lamp-a-1.2.dfu"),
          lampFirmware(QStringLiteral("LAMP-A"), 0x0120));
    write(QStringLiteral("firmware/lamp-b-1.2.dfu"),
          lampFirmware(QStringLiteral("LAMP-B"), 0x0120));
}

void VendorFolder::write(const QString& name, const QByteArray& text) const
{
    REQUIRE(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(text) == text.size());
}

void VendorFolder::write(const QString& name, const Bytes& bytes) const
{
    write(name,
          QByteArray(reinterpret_cast<const char*>(bytes.data()),
                     static_cast<qsizetype>(bytes.size())));
}

void VendorFolder::replaceInSource(const QByteArray& before, const QByteArray& after) const
{
    QFile file(path(QStringLiteral("lamp.pack.json")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    REQUIRE(text.contains(before));
    write(QStringLiteral("lamp.pack.json"), text.replace(before, after));
}

Result<Bytes> VendorFolder::pack(const signature::SigningKey* key) const
{
    const auto source = bundle::loadPackSource(path(QStringLiteral("lamp.pack.json")));
    if (!source)
        return failure(source.error());
    return bundle::packBundle(*source, QDate(2026, 11, 30), key);
}

Bytes VendorFolder::packed(const signature::SigningKey* key) const
{
    const auto bytes = pack(key);
    INFO((bytes ? std::string() : bytes.error().fullText().toStdString()));
    REQUIRE(bytes);
    return *bytes;
}

Result<bundle::Bundle> opened(const Bytes& bytes)
{
    return bundle::readBundle(SharedBytes(bytes), QStringLiteral("lamp.ffpack"));
}

const Bytes& lampBundle()
{
    static const Bytes s_bytes = [] {
        const signature::SigningKey key = keyOf(7);
        return VendorFolder().packed(&key);
    }();
    return s_bytes;
}

} // namespace fieldflash::test
