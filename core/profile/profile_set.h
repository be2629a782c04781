// SPDX-License-Identifier: MIT
// All device profiles that a program knows, from all places.
#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/profile/device_profile.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fieldflash::profile {

/// Where a profile comes from. A later one replaces an earlier one of the same id.
enum class Source {
    Bundled, ///< compiled in: resources/devices
    System,  ///< /usr/share/fieldflash/devices and the like
    User,    ///< ~/.local/share/fieldflash/devices
    Given,   ///< named on the command line
};
/// "bundled", stable, for JSON.
[[nodiscard]] QString sourceName(Source source);

/// In which mode a device is looked at.
enum class Mode { Application, Bootloader };

struct KnownProfile {
    DeviceProfile profile;
    Source source = Source::Bundled;
    QString file;
    std::optional<Source> replaces; ///< where the profile of the same id came from
};

/// A file that was refused; it harms nothing else.
struct ProfileRemark {
    Source source = Source::User;
    QString file;
    Error error;
};

/// Folders, in the order of Source.
struct ProfilePlaces {
    QStringList system;
    QString user; ///< also where adopted devices are remembered; empty: nowhere

    /// Those of this computer and account (QStandardPaths::GenericDataLocation).
    [[nodiscard]] static ProfilePlaces standard();
};

/// A value. Of the files of one folder the first by name wins an id; the others become remarks.
class ProfileSet {
public:
    /// Only what is compiled in. A wrong bundled profile is a remark too.
    [[nodiscard]] static ProfileSet bundled();
    /// What is compiled in and in the folders.
    [[nodiscard]] static ProfileSet load(const ProfilePlaces& places);

    void add(DeviceProfile profile, Source source, const QString& file);
    void addFolder(const QString& folder, Source source);
    /// From then on only devices of this profile are meant without being chosen. Precondition:
    /// the set has it.
    void restrictTo(const QString& id);
    /// The one of restrictTo().
    [[nodiscard]] const DeviceProfile* restriction() const;

    /// By id.
    [[nodiscard]] const std::vector<KnownProfile>& profiles() const { return m_profiles; }
    [[nodiscard]] const std::vector<ProfileRemark>& remarks() const { return m_remarks; }
    [[nodiscard]] const DeviceProfile* find(const QString& id) const;

    /// Those that the device may be: what says more about it first (a product name before an id
    /// alone, a product before a bootloader that many have). With restrictTo(): only that one.
    [[nodiscard]] std::vector<const DeviceProfile*> matching(const usb::DeviceInfo& device,
                                                             Mode mode) const;

    /// Every product whose application has the id.
    [[nodiscard]] std::vector<const DeviceProfile*> productsOf(const UsbId& application) const;

    /// The guide for a device of which nothing is known: the profile without any id.
    [[nodiscard]] const DeviceProfile* unknownDevice() const;

private:
    std::vector<KnownProfile> m_profiles;
    std::vector<ProfileRemark> m_remarks;
    QString m_restriction;
};

} // namespace fieldflash::profile
