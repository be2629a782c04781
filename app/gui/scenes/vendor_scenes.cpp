// SPDX-License-Identifier: MIT
#include "app/gui/scenes/vendor_scenes.h"

#include "app/gui/devices/firmware_file.h"
#include "app/gui/devices/vendor_bundle.h"
#include "app/gui/scenes/scene_parts.h"
#include "app/gui/scenes/virtual_job.h"
#include "core/base/save_file.h"
#include "core/bundle/pack_bundle.h"
#include "core/image/format/write_image.h"
#include "core/signature/signing_key.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <utility>

namespace fieldflash::gui {

namespace {

using namespace scene;

signature::SigningKey keyOf(std::uint8_t fill)
{
    signature::Secret seed(signature::SigningKey::kSeedBytes);
    std::ranges::fill(seed.bytes(), fill);
    return signature::SigningKey::fromSeed(seed);
}

/// The example of all scenes, packed by a made-up vendor.
bool pack(const QTemporaryDir& folder, const signature::SigningKey* key, const QString& path)
{
    const FileFacts firmware = demoFirmware(kNew);
    const auto file = firmware.image ? image::writeDfuSe(*firmware.image) : Result<Bytes>();
    const QByteArray notes = "Starts in half the time.\nThe fan no longer stops after a day.\n";
    bundle::PackSource source;
    source.statements.vendor = QStringLiteral("acme");
    source.statements.vendorName = QStringLiteral("Acme Instruments");
    source.statements.version = QVersionNumber(1, 1);
    source.profileFile = folder.filePath(QStringLiteral("profile.json"));
    source.firmware = {{folder.filePath(QStringLiteral("program.dfu")), {}}};
    source.notes = {{QStringLiteral("en"), folder.filePath(QStringLiteral("notes.txt"))}};
    if (!QFile::exists(source.profileFile)
        && !QFile::copy(QStringLiteral(":/devices/%1.json").arg(boardId()), source.profileFile))
        return false;
    if (!file || saveFile(source.firmware.front().file, *file)
        || saveFile(source.notes.begin()->second, notes))
        return false;
    const auto packed = bundle::packBundle(source, QDate(2026, 5, 3), key);
    return packed && !saveFile(path, *packed);
}

enum class Vendor { Unsigned, First, Known, OtherKey };

Scene vendorScene(Vendor vendor, std::function<bool(const PageFacts& facts)> until = {})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("acme-1.1.ffpack"));
    const bundle::TrustStore store(folder.filePath(QStringLiteral("vendors")));
    const signature::SigningKey key = keyOf(7);
    const signature::SigningKey other = keyOf(8);
    if (vendor == Vendor::Known || vendor == Vendor::OtherKey) {
        if (!pack(folder, &key, path))
            return {};
        const auto first = VendorBundle::open(path, store);
        if (!first || !(*first)->rememberVendor())
            return {};
    }
    const bool isSigned = vendor != Vendor::Unsigned;
    if (!pack(folder, !isSigned ? nullptr : vendor == Vendor::OtherKey ? &other : &key, path))
        return {};
    const auto opened = VendorBundle::open(path, store);
    if (!opened)
        return {};
    return sceneOf({.until = std::move(until), .vendor = opened->get()});
}

std::function<bool(const PageFacts& facts)> at(Situation situation)
{
    return [situation](const PageFacts& facts) {
        return facts.file && situationOf(facts) == situation;
    };
}

} // namespace

NamedScenes vendorScenes()
{
    return {
        {QStringLiteral("vendor-first"),
         [] { return vendorScene(Vendor::First, at(Situation::WrongFile)); }},
        {QStringLiteral("vendor-ready"),
         [] { return vendorScene(Vendor::Known, at(Situation::Update)); }},
        {QStringLiteral("vendor-unsigned"),
         [] { return vendorScene(Vendor::Unsigned, at(Situation::WrongFile)); }},
        {QStringLiteral("vendor-other-key"),
         [] { return vendorScene(Vendor::OtherKey, at(Situation::WrongFile)); }},
        {QStringLiteral("vendor-success"), [] { return vendorScene(Vendor::Known); }},
    };
}

} // namespace fieldflash::gui
