// SPDX-License-Identifier: MIT
// All device profiles known to a program, from all sources.
#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/profile/device_profile.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fieldflash::profile {

/// Where a profile comes from. Later sources replace profiles of earlier ones with the same id.
enum class Source {
    Bundled, ///< compiled in: resources/devices
    System,  ///< /usr/share/fieldflash/devices and the like
    User,    ///< ~/.local/share/fieldflash/devices
    Given,   ///< named on the command line
};
/// "bundled", stable, for JSON.
[[nodiscard]] QString sourceName(Source source);

/// The mode for which a device is matched.
enum class Mode { Application, Bootloader };

struct KnownProfile {
    DeviceProfile profile;
    Source source = Source::Bundled;
    QString file;
    std::optional<Source> replaces; ///< source of the replaced profile with the same id
};

/// A refused file; it does not affect others.
struct ProfileRemark {
    Source source = Source::User;
    QString file;
    Error error;
};

/// Folders, in the order of Source.
struct ProfilePlaces {
    QStringList system;
    QString user; ///< adopted devices are stored here too; empty: none

    /// The folders of this computer and account (QStandardPaths::GenericDataLocation).
    [[nodiscard]] static ProfilePlaces standard();
};

/// A value. Within a folder, the first file by name wins an id; the others become remarks.
class ProfileSet {
public:
    /// Only compiled-in profiles. An invalid bundled profile is a remark too.
    [[nodiscard]] static ProfileSet bundled();
    /// The compiled-in profiles and those in the folders.
    [[nodiscard]] static ProfileSet load(const ProfilePlaces& places);

    void add(DeviceProfile profile, Source source, const QString& file);
    void addFolder(const QString& folder, Source source);
    /// From then on, only devices of this profile are chosen by default. Precondition: the set
    /// contains it.
    void restrictTo(const QString& id);
    /// The profile of restrictTo().
    [[nodiscard]] const DeviceProfile* restriction() const;

    /// By id.
    [[nodiscard]] const std::vector<KnownProfile>& profiles() const { return m_profiles; }
    [[nodiscard]] const std::vector<ProfileRemark>& remarks() const { return m_remarks; }
    [[nodiscard]] const DeviceProfile* find(const QString& id) const;

    /// The profiles that match the device, most specific first (a product name before an id alone,
    /// a product before a shared bootloader). With restrictTo(): only that profile.
    [[nodiscard]] std::vector<const DeviceProfile*> matching(const usb::DeviceInfo& device,
                                                             Mode mode) const;

    /// All products whose application has the id.
    [[nodiscard]] std::vector<const DeviceProfile*> productsOf(const UsbId& application) const;

    /// The guide for an unknown device: the profile without ids.
    [[nodiscard]] const DeviceProfile* unknownDevice() const;

private:
    std::vector<KnownProfile> m_profiles;
    std::vector<ProfileRemark> m_remarks;
    QString m_restriction;
};

} // namespace fieldflash::profile
