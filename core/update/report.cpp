// SPDX-License-Identifier: MIT
#include "core/update/report.h"

#include "core/base/plural.h"
#include "core/base/words.h"
#include "core/device/life.h"
#include "core/device/recorded_fault.h"
#include "core/image/content/firmware_image.h"

namespace fieldflash::update {

namespace {

/// "Updated from 1.0 to 1.1."
QString updateSentence(const Report& report)
{
    const auto& before = report.versionBefore;
    const auto& stated = report.versionStated;
    if (before && stated && *before == *stated)
        return (report.hasMatched() ? Words::tr("Version %1 was on the device already.")
                                    : Words::tr("Version %1 was written again."))
            .arg(image::versionText(*stated));
    if (before && stated)
        return (*before > *stated ? Words::tr("Went back from %1 to %2.")
                                  : Words::tr("Updated from %1 to %2."))
            .arg(image::versionText(*before), image::versionText(*stated));
    if (stated)
        return Words::tr("Version %1 is installed.").arg(image::versionText(*stated));
    return report.hasMatched()
        ? Words::tr("The device matched the file already; nothing was written.")
        : Words::tr("The file is written to the device.");
}

/// The device was found in the mode that was asked for.
bool wasThere(const Report& report, device::Life life)
{
    return report.before && device::lifeOf(*report.before) == life;
}

QString firstSentence(const Report& report)
{
    switch (report.job) {
    case JobKind::Update: return updateSentence(report);
    case JobKind::Plan: return Words::tr("The update is planned; nothing was changed.");
    case JobKind::Restore: return Words::tr("The backup is restored.");
    case JobKind::Verify: return Words::tr("The device matches the file.");
    case JobKind::Read: return Words::tr("The memory is read.");
    case JobKind::Erase: return Words::tr("The memory is erased.");
    case JobKind::Unprotect:
        return Words::tr("Read protection is removed and everything is erased.");
    case JobKind::InstallLoader: return Words::tr("The loader is installed.");
    case JobKind::Detach:
        return wasThere(report, device::Life::Bootloader)
            ? Words::tr("The device was in bootloader mode already; nothing was done.")
            : Words::tr("The device is in bootloader mode.");
    case JobKind::Leave:
        return wasThere(report, device::Life::Application)
            ? Words::tr("The device was running its program already; nothing was done.")
            : Words::tr("The program was started.");
    }
    Q_UNREACHABLE();
}

QString verifiedSentence(const Report& report)
{
    if (report.verified == Answer::Yes && report.isProvedByHash) {
        return report.job == JobKind::Erase
            ? Words::tr("Every byte is empty, as the page hashes prove.")
            : Words::tr("Every byte matches, as the page hashes prove.");
    }
    if (report.verified == Answer::Yes) {
        return report.job == JobKind::Erase || report.job == JobKind::Unprotect
            ? Words::tr("Every byte was read back and is empty.")
            : Words::tr("Every byte was read back and matches.");
    }
    if (!report.notReadBack.isEmpty())
        return report.notReadBack;
    const bool isWriting = report.job == JobKind::Update || report.job == JobKind::Restore
        || report.job == JobKind::Erase || report.job == JobKind::InstallLoader;
    return isWriting ? Words::tr("It was not read back.") : QString();
}

QString mishapSentence(const Report& report)
{
    QStringList sentences;
    if (report.sectorsWrittenTwice > 0)
        sentences.append(plural(Words::tr("%n sector(s) had to be written twice.", nullptr,
                                          pluralCount(report.sectorsWrittenTwice)),
                                report.sectorsWrittenTwice));
    if (report.recoveries > 0)
        sentences.append(plural(
            Words::tr("%n request(s) had to be repeated.", nullptr, pluralCount(report.recoveries)),
            report.recoveries));
    if (report.returns > 0)
        sentences.append(
            Words::tr("The device was disconnected during the update: check its cable."));
    return sentences.join(QLatin1Char(' '));
}

QString returnedSentence(const Report& report)
{
    if (report.returned == Answer::Yes && report.job == JobKind::InstallLoader)
        return Words::tr("It runs and is ready for a program.");
    if (report.returned == Answer::Yes) {
        if (report.expectedVersion == Answer::Yes && report.versionAfter)
            return Words::tr("The device restarted and reports version %1.")
                .arg(image::versionText(*report.versionAfter));
        return Words::tr("The device restarted normally.");
    }
    if (!report.notLeft.isEmpty())
        return report.notLeft;
    const bool isSaid = report.job == JobKind::Detach || report.job == JobKind::Leave;
    return isSaid ? QString() : Words::tr("The device is in bootloader mode.");
}

/// Only for a fault that was not there before the update.
QString faultSentence(const Report& report)
{
    const auto fault = report.returned == Answer::Yes && report.after
        ? device::recordedFault(*report.after)
        : std::nullopt;
    if (!fault || (report.before && device::recordedFault(*report.before) == fault))
        return {};
    return Words::tr("The device has recorded a fault since it was last powered on: %1.")
        .arg(device::faultText(*fault));
}

} // namespace

QString Report::verdict() const
{
    QStringList sentences;
    if (error) {
        sentences.append(error->summary());
        sentences.append(error->remedy());
    } else {
        sentences.append(firstSentence(*this));
        sentences.append(verifiedSentence(*this));
        sentences.append(mishapSentence(*this));
        sentences.append(returnedSentence(*this));
        sentences.append(faultSentence(*this));
        for (const image::Finding& finding : findings) {
            // Overridden, or something to know about the device afterwards; what the file looks
            // like was said before.
            const bool isAboutFile = finding.code == image::FindingCode::OddFile
                || finding.code == image::FindingCode::OlderVersion
                || finding.code == image::FindingCode::VersionMismatch
                || finding.code == image::FindingCode::SignedImage;
            if (!finding.isWarning() || !isAboutFile)
                sentences.append(finding.summary);
        }
    }
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

int Report::exitCode() const
{
    if (error)
        return fieldflash::exitCode(error->kind());
    const bool isProved =
        verified != Answer::No && returned != Answer::No && expectedVersion != Answer::No;
    return isProved ? 0 : fieldflash::exitCode(ErrorKind::OurBug);
}

} // namespace fieldflash::update
