// SPDX-License-Identifier: MIT
// Every kind of failure ends in the button that helps against it, or in none.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/scenes/scenes.h"
#include "app/gui/update/words/failure_help.h"
#include "app/gui/update/words/page_text.h"
#include "tests/app/gui/bench.h"

#include <map>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;
using test::reaches;
using test::waitUntil;

namespace {

/// An update that failed with that error, before anything was written.
PageFacts failed(ErrorKind kind, const char* detail = "")
{
    static const PageFacts ready = makeScene(text("success"))->facts;
    PageFacts facts = ready;
    facts.report->error = Error(kind, text("It happened.")).withDetail(text(detail));
    facts.report->verified = facts.report->returned = update::Answer::NotAsked;
    facts.report->expectedVersion = update::Answer::NotAsked;
    facts.report->bytesWritten = 0;
    return facts;
}

image::Finding finding(image::FindingCode code)
{
    return {.code = code, .summary = text("Found."), .detail = {}};
}

struct Expected {
    Cause cause;
    Action action;
};

const std::map<ErrorKind, Expected>& table()
{
    using enum ErrorKind;
    static const std::map<ErrorKind, Expected> all{
        {Usage, {Cause::AnotherFile, Action::ChooseFile}},
        {NoDevice, {Cause::Repeatable, Action::TryAgain}},
        {AmbiguousDevice, {Cause::AnotherDevice, Action::ChooseDevice}},
        {Unplugged, {Cause::Repeatable, Action::TryAgain}},
        {NotPermitted, {Cause::NoAccess, Action::None}},
        {NoDriver, {Cause::NoAccess, Action::None}},
        {Busy, {Cause::NoAccess, Action::None}},
        {WrongBoard, {Cause::Repeatable, Action::TryAgain}},
        {BadFile, {Cause::AnotherFile, Action::ChooseFile}},
        {UnsafeImage, {Cause::AnotherFile, Action::ChooseFile}},
        {FileAccess, {Cause::Repeatable, Action::TryAgain}}, // its journal
        {BackupFailed, {Cause::NoBackup, Action::UpdateWithoutBackup}},
        {Protected, {Cause::WriteProtected, Action::ShowOptionBytes}},
        {ReadProtected, {Cause::ReadProtected, Action::ShowOptionBytes}},
        {ExcludedMemory, {Cause::AnotherFile, Action::ChooseFile}},
        {OutsideMap, {Cause::AnotherFile, Action::ChooseFile}},
        {RefusedByDevice, {Cause::Repeatable, Action::TryAgain}},
        {TransferFailed, {Cause::Repeatable, Action::TryAgain}},
        {TimedOut, {Cause::Repeatable, Action::TryAgain}},
        {VerifyFailed, {Cause::Repeatable, Action::TryAgain}},
        {DidNotReturn, {Cause::Repeatable, Action::TryAgain}},
        {WrongVersion, {Cause::Repeatable, Action::TryAgain}},
        {Cancelled, {Cause::Repeatable, Action::TryAgain}},
        {OurBug, {Cause::Repeatable, Action::TryAgain}},
    };
    return all;
}

} // namespace

TEST_CASE("every kind of error has its cause and its button in the table")
{
    REQUIRE(table().size() == static_cast<std::size_t>(ErrorKind::OurBug) + 1);
    for (const auto& [kind, expected] : table()) {
        INFO(errorKindName(kind).toStdString());
        PageFacts facts = failed(kind);
        facts.isRetrying = expected.cause == Cause::NoAccess;
        CHECK(causeOf(facts) == expected.cause);
        const PageState page = describe(facts);
        CHECK(page.primary.action == expected.action);
        CHECK((page.primary.action == Action::None) == page.primary.words.isEmpty());
        CHECK_FALSE(page.nextStep.isEmpty());
    }
}

TEST_CASE("an update is finished only where finishing can help")
{
    for (const auto& [kind, expected] : table()) {
        INFO(errorKindName(kind).toStdString());
        PageFacts facts = failed(kind);
        facts.report->flashIncomplete = true;
        const bool isOffered =
            plain(describe(facts).primary.words) == QStringLiteral("Finish update");
        const bool canHelp = expected.cause == Cause::Repeatable && kind != ErrorKind::VerifyFailed;
        CHECK(isOffered == canHelp);
    }
}

TEST_CASE("the cause of a protection decides what its button leads to")
{
    CHECK(plain(describe(failed(ErrorKind::ReadProtected)).primary.words)
          == QStringLiteral("Remove the protection…"));
    CHECK(plain(describe(failed(ErrorKind::Protected)).primary.words)
          == text("Show the protection"));
    // Another file does not help an erase.
    PageFacts erase = failed(ErrorKind::ExcludedMemory);
    erase.report->job = update::JobKind::Erase;
    CHECK(describe(erase).primary.action == Action::None);
}

TEST_CASE("a wrong address, a missing loader and a wrong board each have their own way out")
{
    PageFacts facts = failed(ErrorKind::UnsafeImage);
    facts.report->findings = {finding(image::FindingCode::NoLoader)};
    CHECK(describe(facts).primary.action == Action::InstallLoader);
    facts.report->findings.push_back(finding(image::FindingCode::LinkAddress));
    facts.report->findings.back().suggestedAddress = 0x08004000;
    CHECK(describe(facts).primary.action == Action::PlaceFile);
    CHECK(describe(facts).primary.words.contains(text("0x0800 4000")));
    PageFacts board = failed(ErrorKind::WrongBoard);
    board.report->findings = {finding(image::FindingCode::WrongBoard)};
    CHECK(describe(board).primary.action == Action::ChooseFile);
    board.report->findings.clear();
    board.devices.push_back(board.devices.front());
    board.devices.back().info.portPath = text("1-9");
    CHECK(describe(board).primary.action == Action::ChooseDevice);
}

TEST_CASE("what is written and checked is not written again")
{
    PageFacts facts = failed(ErrorKind::DidNotReturn);
    facts.report->verified = update::Answer::Yes;
    CHECK(causeOf(facts) == Cause::NotRestarted);
    CHECK(describe(facts).primary.action == Action::None);
    facts.devices.front().role = device::Role::Bootloader;
    CHECK(describe(facts).primary.action == Action::StartApplication);
    facts.report->error = Error(ErrorKind::WrongVersion, text("It reports another one."));
    CHECK(describe(facts).primary.action == Action::ChooseFile);
}

TEST_CASE("a backup that cannot be read has no button")
{
    for (const ErrorKind kind :
         {ErrorKind::BadFile, ErrorKind::FileAccess, ErrorKind::OutsideMap}) {
        PageFacts facts = failed(kind);
        facts.report->job = update::JobKind::Restore;
        CHECK(causeOf(facts) == Cause::Hopeless);
        CHECK(describe(facts).primary.action == Action::None);
        CHECK(describe(facts).secondary.action == Action::Again);
    }
}

TEST_CASE("a failure says what was tried")
{
    const PageFacts facts = failed(ErrorKind::TimedOut);
    REQUIRE_FALSE(facts.report->times.empty());
    const QString explanation = describe(facts).explanation;
    CHECK(explanation.startsWith(text("Fieldflash tried to ")));
    CHECK(explanation.endsWith(text("It happened.")));
}

TEST_CASE("a device in use says by which program, and continues when that ends")
{
    PageFacts facts = failed(ErrorKind::Busy);
    facts.isRetrying = true;
    facts.usedBy = QStringList{text("dfu-util (process 1234)")};
    const PageState page = describe(facts);
    CHECK(page.nextStep.contains(text("dfu-util (process 1234)")));
    CHECK(page.nextStep.contains(text("continues automatically")));
    CHECK(page.primary.action == Action::None);
    facts.isRetrying = false; // it has waited long enough
    CHECK(describe(facts).primary.action == Action::TryAgain);
}

TEST_CASE("a job that found its device in use starts again without a click")
{
    GuiBench bench;
    REQUIRE(reaches(*bench.model, Situation::Update));
    // Another program claims the interface after the device was listed.
    std::unique_ptr<usb::Link> other;
    bool isOpen = false;
    const usb::DeviceInfo info = bench.model->facts().chosen()->info;
    auto claiming = [](usb::Bus& bus, usb::DeviceInfo device, std::unique_ptr<usb::Link>& link,
                       bool& done) -> QCoro::Task<> {
        auto opening = bus.open(std::move(device));
        auto opened = co_await opening;
        if (!opened)
            co_return;
        link = std::move(*opened);
        auto claimed = co_await link->claimInterface(0);
        done = claimed.has_value();
    };
    auto claim = claiming(*bench.source.bus, info, other, isOpen);
    REQUIRE(waitUntil([&] { return isOpen; }));
    bool wasRetrying = false;
    QObject::connect(bench.model.get(), &UpdateModel::changed, bench.model.get(), [&] {
        if (!bench.model->facts().isRetrying)
            return;
        CHECK(bench.model->facts().report->error->kind() == ErrorKind::Busy);
        wasRetrying = true;
        other.reset(); // the other program ends
    });
    bench.model->perform(Action::Start);
    CHECK(reaches(*bench.model, Situation::Succeeded));
    CHECK(wasRetrying);
}
