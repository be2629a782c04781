// SPDX-License-Identifier: MIT
#include "core/profile/profile_set.h"

#include "core/base/words.h"
#include "core/profile/bundled_data.h"
#include "core/profile/read_profile.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace fieldflash::profile {

namespace {

const QString kFolder = QStringLiteral("fieldflash/devices");
/// In the same folder as the profiles.
const QString kSchema = QStringLiteral("schema.json");
/// A folder with more files is not a profile folder.
constexpr qsizetype kMostFiles = 500;

int weightOf(const DeviceProfile& profile, Mode mode)
{
    const ModeIdentity& identity =
        mode == Mode::Application ? profile.application : profile.bootloader;
    return 2 * (identity.product.weight() + identity.manufacturer.weight())
        + (profile.isProduct() ? 1 : 0);
}

} // namespace

QString sourceName(Source source)
{
    switch (source) {
    case Source::Bundled: return QStringLiteral("bundled");
    case Source::System: return QStringLiteral("system");
    case Source::User: return QStringLiteral("user");
    case Source::Given: return QStringLiteral("given");
    }
    Q_UNREACHABLE();
}

ProfilePlaces ProfilePlaces::standard()
{
    ProfilePlaces places;
    const QString user = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    if (!user.isEmpty())
        places.user = QDir(user).filePath(kFolder);
    const QStringList folders =
        QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation);
    for (const QString& folder : folders) {
        // Highest priority last, as everywhere here.
        if (folder != user)
            places.system.prepend(QDir(folder).filePath(kFolder));
    }
    return places;
}

ProfileSet ProfileSet::bundled()
{
    loadBundledData();
    ProfileSet set;
    set.addFolder(QStringLiteral(":/devices"), Source::Bundled);
    return set;
}

ProfileSet ProfileSet::load(const ProfilePlaces& places)
{
    ProfileSet set = bundled();
    for (const QString& folder : places.system)
        set.addFolder(folder, Source::System);
    if (!places.user.isEmpty())
        set.addFolder(places.user, Source::User);
    return set;
}

void ProfileSet::addFolder(const QString& folder, Source source)
{
    QStringList files =
        QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files | QDir::System, QDir::Name);
    files.removeAll(kSchema);
    QStringList taken;
    for (const QString& file : files.mid(0, kMostFiles)) {
        const QString path = QDir(folder).filePath(file);
        Result<DeviceProfile> profile = loadProfile(path);
        if (!profile) {
            m_remarks.push_back({source, path, profile.error()});
        } else if (taken.contains(profile->id)) {
            m_remarks.push_back(
                {source, path,
                 Error(ErrorKind::BadFile,
                       Words::tr("%1: another file of this folder has the id “%2” already.")
                           .arg(file, profile->id))});
        } else {
            taken.append(profile->id);
            add(std::move(*profile), source, path);
        }
    }
}

void ProfileSet::add(DeviceProfile profile, Source source, const QString& file)
{
    const auto place = std::ranges::lower_bound(
        m_profiles, profile.id, {}, [](const KnownProfile& known) { return known.profile.id; });
    if (place == m_profiles.end() || place->profile.id != profile.id)
        m_profiles.insert(place, {std::move(profile), source, file, std::nullopt});
    else
        *place = {std::move(profile), source, file, place->source};
}

void ProfileSet::restrictTo(const QString& id)
{
    Q_ASSERT(find(id) != nullptr);
    m_restriction = id;
}

const DeviceProfile* ProfileSet::restriction() const
{
    return m_restriction.isEmpty() ? nullptr : find(m_restriction);
}

const DeviceProfile* ProfileSet::find(const QString& id) const
{
    const auto found = std::ranges::find_if(
        m_profiles, [&id](const KnownProfile& known) { return known.profile.id == id; });
    return found == m_profiles.end() ? nullptr : &found->profile;
}

std::vector<const DeviceProfile*> ProfileSet::matching(const usb::DeviceInfo& device,
                                                       Mode mode) const
{
    std::vector<const DeviceProfile*> found;
    for (const KnownProfile& known : m_profiles) {
        const DeviceProfile& profile = known.profile;
        const ModeIdentity& identity =
            mode == Mode::Application ? profile.application : profile.bootloader;
        const bool isAllowed = m_restriction.isEmpty() || profile.id == m_restriction;
        if (isAllowed && identity.matches(device))
            found.push_back(&profile);
    }
    const auto weight = [mode](const DeviceProfile* profile) { return weightOf(*profile, mode); };
    std::ranges::stable_sort(found, std::greater(), weight);
    return found;
}

std::vector<const DeviceProfile*> ProfileSet::productsOf(const UsbId& application) const
{
    std::vector<const DeviceProfile*> found;
    for (const KnownProfile& known : m_profiles) {
        if (known.profile.application.has(application))
            found.push_back(&known.profile);
    }
    return found;
}

const DeviceProfile* ProfileSet::unknownDevice() const
{
    const auto found = std::ranges::find_if(m_profiles, [](const KnownProfile& known) {
        return known.profile.application.ids.empty() && known.profile.bootloader.ids.empty();
    });
    return found == m_profiles.end() ? nullptr : &found->profile;
}

} // namespace fieldflash::profile
