// SPDX-License-Identifier: MIT
#include "app/cli/commands/commands.h"
#include "core/base/file_name.h"
#include "core/profile/known_profiles.h"
#include "core/profile/read_profile.h"

#include <QDir>
#include <QFileInfo>

namespace fieldflash::cli {

namespace {

/// Of the pictures that the profile names. A built-in drawing has no folder.
std::optional<QString> missingPicture(const profile::DeviceProfile& profile)
{
    QStringList files{profile.picture};
    for (const auto* guide : {&profile.connectGuide, &profile.bootloaderGuide}) {
        for (const profile::GuideStep& step : *guide)
            files.append(step.picture);
    }
    for (const QString& file : files) {
        if (file.contains(QLatin1Char('/')) && !QFileInfo(file).isFile())
            return file;
    }
    return std::nullopt;
}

} // namespace

Outcome showProfiles(const Context& context)
{
    Outcome outcome(Command::Devices);
    const QString& file = context.arguments.inputFile;
    if (file.isEmpty()) {
        context.output.profiles(profile::known());
        return outcome;
    }
    const Result<profile::DeviceProfile> profile = profile::loadProfile(file);
    if (!profile) {
        outcome.error = profile.error();
        return outcome;
    }
    if (const auto missing = missingPicture(*profile)) {
        outcome.error =
            Error(ErrorKind::FileAccess,
                  QStringLiteral("The profile names a picture that does not exist: %1.")
                      .arg(shownFileName(QDir::toNativeSeparators(*missing))),
                  QStringLiteral("Put the picture there, or leave its name out of the profile."));
        return outcome;
    }
    outcome.sentence = QStringLiteral("%1 is a valid profile: %2 (%3).")
                           .arg(shownFileName(file), profile->name.text(), profile->id);
    return outcome;
}

} // namespace fieldflash::cli
