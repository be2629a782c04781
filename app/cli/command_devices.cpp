// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "core/base/file_name.h"
#include "core/profile/known_profiles.h"
#include "core/profile/read_profile.h"

namespace fieldflash::cli {

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
    outcome.sentence = QStringLiteral("%1 is a valid profile: %2 (%3).")
                           .arg(shownFileName(file), profile->name.text(), profile->id);
    return outcome;
}

} // namespace fieldflash::cli
