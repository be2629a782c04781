// SPDX-License-Identifier: MIT
#include "app/gui/devices/vendor_bundle.h"

#include "core/bundle/choose_firmware.h"
#include "core/profile/known_profiles.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>

#include <utility>

namespace fieldflash::gui {

namespace {

struct VendorBundleWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::VendorBundle)
};

} // namespace

VendorBundle::VendorBundle(QString path, bundle::TrustStore store)
    : m_path(std::move(path)),
      m_store(std::move(store))
{
}

Result<std::unique_ptr<VendorBundle>> VendorBundle::open(const QString& path,
                                                         bundle::TrustStore store)
{
    std::unique_ptr<VendorBundle> opened(
        new VendorBundle(QFileInfo(path).absoluteFilePath(), std::move(store)));
    Result<bundle::Bundle> read = bundle::loadBundle(path, opened->m_pictures.path());
    if (!read)
        return failure(std::move(read).error());
    const auto judgement =
        bundle::judgeBundle(*read, opened->m_store, profile::known(), QDate::currentDate(), {});
    if (!judgement)
        return failure(judgement.error());
    // Without its pictures the bundle works as well.
    (void)bundle::unpackPictures(*read, opened->m_pictures.path());
    opened->m_bundle = *std::move(read);
    opened->m_judgement = *judgement;
    return opened;
}

FileFacts VendorBundle::factsOf(const bundle::BundledProgram& program) const
{
    FileFacts file = firmwareFromBytes(program.bytes, program.path);
    file.fileName = VendorBundleWords::tr("%1 in %2").arg(program.path, m_bundle.fileName);
    file.isBundled = false;
    file.profileId = m_bundle.profile.id;
    file.bundleFindings = m_judgement.findings;
    file.bundleVersion = m_bundle.manifest.version.toString();
    file.notes = m_bundle.notes.text();
    return file;
}

FileFacts VendorBundle::firmwareAt(const QString& member) const
{
    return factsOf(*m_bundle.firmwareAt(member));
}

FileFacts VendorBundle::firmwareFor(const image::DeviceFacts& device) const
{
    const auto chosen = bundle::chooseFirmware(m_bundle, device);
    if (chosen)
        return factsOf(**chosen);
    FileFacts file;
    file.fileName = m_bundle.fileName;
    file.fileSize = m_bundle.size;
    file.profileId = m_bundle.profile.id;
    file.bundleVersion = m_bundle.manifest.version.toString();
    file.error = chosen.error();
    if (chosen.error().kind() == ErrorKind::AmbiguousDevice) {
        for (const bundle::BundledProgram& program : m_bundle.firmware)
            file.choices.append(program.path);
    }
    return file;
}

Result<void> VendorBundle::rememberVendor() const
{
    return m_judgement.pin ? m_store.save(*m_judgement.pin) : Result<void>();
}

Result<void> VendorBundle::rememberInstalled() const
{
    if (!m_judgement.pin)
        return {};
    return m_store.save(bundle::withInstalled(*m_judgement.pin, m_bundle));
}

} // namespace fieldflash::gui
