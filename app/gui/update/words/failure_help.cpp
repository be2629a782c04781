// SPDX-License-Identifier: MIT
#include "app/gui/update/words/failure_help.h"

#include <QCoreApplication>

#include <algorithm>

namespace fieldflash::gui {

namespace {

struct HelpWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::FailureHelp)
};

/// The first finding of the report or of the page that fits; nullptr: none.
template <typename Fits> const image::Finding* findingThat(const PageFacts& facts, Fits fits)
{
    for (const image::Findings* findings : {&facts.report->findings, &facts.findings}) {
        const auto found = std::ranges::find_if(*findings, fits);
        if (found != findings->end())
            return &*found;
    }
    return nullptr;
}

bool hasFinding(const PageFacts& facts, image::FindingCode code)
{
    return findingThat(facts,
                       [code](const image::Finding& finding) { return finding.code == code; })
        != nullptr;
}

const image::Finding* movableFinding(const PageFacts& facts)
{
    return findingThat(
        facts, [](const image::Finding& finding) { return finding.suggestedAddress.has_value(); });
}

bool isAboutFile(const PageFacts& facts, ErrorKind kind)
{
    return findingThat(facts,
                       [kind](const image::Finding& finding) {
                           return image::errorKindOf(finding.code) == kind;
                       })
        != nullptr;
}

Cause causeOfPlace(const PageFacts& facts)
{
    const bool needsLoader = hasFinding(facts, image::FindingCode::NoLoader)
        || hasFinding(facts, image::FindingCode::SignedImage);
    if (movableFinding(facts))
        return Cause::WrongAddress;
    return needsLoader ? Cause::NoLoader : Cause::AnotherFile;
}

Cause causeInWork(const PageFacts& facts)
{
    return facts.report->flashIncomplete ? Cause::Interrupted : Cause::Repeatable;
}

} // namespace

Cause causeOf(const PageFacts& facts)
{
    const update::Report& report = *facts.report;
    const bool isProved = report.verified == update::Answer::Yes;
    const bool isUndo = report.job == update::JobKind::Restore;
    switch (report.error->kind()) {
    case ErrorKind::Usage:
    case ErrorKind::BadFile: return isUndo ? Cause::Hopeless : Cause::AnotherFile;
    case ErrorKind::FileAccess:
        // The file of an update is read before the job; what the job writes is its journal.
        if (isUndo)
            return Cause::Hopeless;
        return report.job == update::JobKind::Update ? causeInWork(facts) : Cause::AnotherFile;
    case ErrorKind::BackupFailed: return Cause::NoBackup;
    case ErrorKind::UnsafeImage:
    case ErrorKind::OutsideMap: return isUndo ? Cause::Hopeless : causeOfPlace(facts);
    case ErrorKind::WrongBoard:
        if (isAboutFile(facts, ErrorKind::WrongBoard))
            return Cause::AnotherFile;
        return facts.devices.size() > 1 ? Cause::AnotherDevice : causeInWork(facts);
    case ErrorKind::AmbiguousDevice: // or several partitions of one device
        return facts.partitions ? Cause::Repeatable : Cause::AnotherDevice;
    case ErrorKind::Protected: return Cause::WriteProtected;
    case ErrorKind::ReadProtected: return Cause::ReadProtected;
    case ErrorKind::ExcludedMemory: // ranges to erase are chosen in a dialog, not by one button
        return isUndo || report.job == update::JobKind::Erase ? Cause::Hopeless
                                                              : Cause::AnotherFile;
    case ErrorKind::NotPermitted:
    case ErrorKind::NoDriver:
    case ErrorKind::Busy: return Cause::NoAccess;
    case ErrorKind::VerifyFailed: return Cause::Repeatable; // "finish" would promise too much
    case ErrorKind::DidNotReturn: return isProved ? Cause::NotRestarted : causeInWork(facts);
    case ErrorKind::WrongVersion: return isProved ? Cause::AnotherFile : causeInWork(facts);
    case ErrorKind::NoDevice:
    case ErrorKind::Unplugged:
    case ErrorKind::RefusedByDevice:
    case ErrorKind::TransferFailed:
    case ErrorKind::TimedOut:
    case ErrorKind::Cancelled:
    case ErrorKind::OurBug: return causeInWork(facts);
    }
    Q_UNREACHABLE();
}

namespace {

ButtonState againButton(const PageFacts& facts, QString words)
{
    const update::JobKind job = facts.report->job;
    const bool isOfFile = job == update::JobKind::Update || job == update::JobKind::Verify;
    const bool hasContent = isOfFile ? facts.file && facts.file->image
                                     : job != update::JobKind::Restore || facts.undo.has_value();
    return {.action = Action::TryAgain,
            .words = std::move(words),
            .isEnabled = facts.chosen() != nullptr && hasContent};
}

ButtonState protectionButton(bool isReadProtected)
{
    return {.action = Action::ShowOptionBytes,
            .words = isReadProtected ? HelpWords::tr("&Remove the protection…")
                                     : HelpWords::tr("&Show the protection")};
}

QString againWords(const PageFacts& facts)
{
    return facts.isReportOfCheck ? HelpWords::tr("&Check again") : HelpWords::tr("&Try again");
}

} // namespace

ButtonState helpAgainst(Cause cause, const PageFacts& facts)
{
    switch (cause) {
    case Cause::Repeatable: return againButton(facts, againWords(facts));
    case Cause::Interrupted:
        return againButton(facts,
                           facts.report->job == update::JobKind::Update
                               ? HelpWords::tr("&Finish update")
                               : againWords(facts));
    case Cause::AnotherFile:
        return {.action = Action::ChooseFile, .words = HelpWords::tr("&Choose another file…")};
    case Cause::WrongAddress:
        return {.action = Action::PlaceFile,
                .words = HelpWords::tr("&Write it at %1")
                             .arg(addressText(*movableFinding(facts)->suggestedAddress))};
    case Cause::AnotherDevice:
        return {.action = Action::ChooseDevice, .words = HelpWords::tr("&Choose another device")};
    case Cause::ReadProtected: return protectionButton(true);
    case Cause::WriteProtected: return protectionButton(false);
    case Cause::NoLoader:
        return {.action = Action::InstallLoader, .words = HelpWords::tr("&Install a loader…")};
    case Cause::NoBackup:
        return {.action = Action::UpdateWithoutBackup,
                .words = HelpWords::tr("&Update without a backup")};
    case Cause::NotRestarted:
        // Only a device that is still in bootloader mode can be asked.
        if (facts.chosen() && facts.chosen()->role == device::Role::Bootloader)
            return {.action = Action::StartApplication,
                    .words = HelpWords::tr("&Start the application")};
        return {};
    case Cause::NoAccess:
    case Cause::Hopeless: return {};
    }
    Q_UNREACHABLE();
}

ButtonState helpAgainstLook(const Error& error)
{
    switch (error.kind()) {
    case ErrorKind::NotPermitted:
    case ErrorKind::NoDriver:
    case ErrorKind::Busy: return {};
    case ErrorKind::ReadProtected: return protectionButton(true);
    case ErrorKind::Protected: return protectionButton(false);
    default: return {.action = Action::TryAgain, .words = HelpWords::tr("&Try again")};
    }
}

} // namespace fieldflash::gui
