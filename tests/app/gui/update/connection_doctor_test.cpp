// SPDX-License-Identifier: MIT
// Each reason why an update cannot start is recognised, with advice on what to do.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/devices/board_guides.h"
#include "app/gui/devices/unknown_usb_devices.h"
#include "app/gui/scenes/scene_parts.h"
#include "app/gui/update/words/connection_doctor.h"
#include "app/gui/update/words/page_text.h"
#include "tests/app/gui/bench.h"

#include <map>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;
using test::reaches;
using test::waitUntil;

namespace {

std::optional<Diagnosis> diagnosisOf(const char* scene)
{
    const auto made = makeScene(QLatin1String(scene));
    REQUIRE(made);
    return diagnose(made->facts);
}

/// Starts the update of that board and waits until it has ended.
void tryToUpdate(GuiBench& bench)
{
    REQUIRE(reaches(*bench.model, Situation::Update));
    bench.model->perform(Action::Start);
    REQUIRE(waitUntil(
        [&] { return bench.model->facts().report.has_value() && !bench.model->isWorking(); }));
}

} // namespace

TEST_CASE("every connection problem is distinguished and has a next step")
{
    const std::map<const char*, Complaint> expected{
        {"nothing-connected", Complaint::NoDevice},
        {"no-usb", Complaint::NoUsb},
        {"debug-probe", Complaint::DebugProbe},
        {"other-bootloader", Complaint::OtherBootloader},
        {"permission", Complaint::NotPermitted},
        {"no-driver", Complaint::NoDriver},
        {"in-use", Complaint::InUse},
        {"ignored-detach", Complaint::IgnoredDetach},
        {"bootloader-missing", Complaint::BootloaderMissing},
    };
    QStringList sentences;
    for (const auto& [scene, complaint] : expected) {
        INFO(scene);
        const auto diagnosis = diagnosisOf(scene);
        REQUIRE(diagnosis);
        CHECK(diagnosis->complaint == complaint);
        CHECK_FALSE(diagnosis->explanation.isEmpty());
        const bool isExplainedByItself = complaint == Complaint::NoUsb;
        CHECK((isExplainedByItself || !diagnosis->steps.empty() || !diagnosis->nextStep.isEmpty()));
        sentences << diagnosis->sentence;
    }
    CHECK(sentences.removeDuplicates() == 0);
}

TEST_CASE("without a connection problem there is no diagnosis")
{
    for (const char* scene : {"ready", "working", "success", "verify-failed", "did-not-return",
                              "unplugged", "several-devices", "bad-file"}) {
        INFO(scene);
        CHECK_FALSE(diagnosisOf(scene));
    }
}

TEST_CASE("refused, ignored and forgotten detach requests are distinguished from a lost bootloader")
{
    for (const char* switches : {"detach=refused", "detach=ignored"}) {
        INFO(switches);
        GuiBench bench{text(switches)};
        tryToUpdate(bench);
        const auto diagnosis = diagnose(bench.model->facts());
        INFO(bench.model->page().technicalText.toStdString());
        REQUIRE(diagnosis);
        CHECK(diagnosis->complaint == Complaint::IgnoredDetach);
    }
    GuiBench bench(text("crystal=none"));
    tryToUpdate(bench);
    INFO(bench.model->page().technicalText.toStdString());
    const auto diagnosis = diagnose(bench.model->facts());
    REQUIRE(diagnosis);
    CHECK(diagnosis->complaint == Complaint::BootloaderMissing);
}

TEST_CASE("when a late board appears, the page continues")
{
    GuiBench bench(text("crystal=none"));
    tryToUpdate(bench);
    REQUIRE(diagnose(bench.model->facts()));
    bench.bus().unplug(text("1-1"));
    REQUIRE(waitUntil([&] { return bench.model->facts().devices.empty(); }));
    CHECK(situationOf(bench.model->facts()) == Situation::Failed);
    bench.bus().plug(text("1-1"), bench.board());
    CHECK(reaches(*bench.model, Situation::Update));
}

TEST_CASE("the steps are those of the chosen board, or of a board that states its name")
{
    GuiBench bench(text("start=off"));
    REQUIRE(reaches(*bench.model, Situation::NothingConnected));
    const auto any = bench.model->page().connectSteps;
    REQUIRE(bench.model->page().boards.size() == boardGuides().size());
    bench.model->chooseBoard(text("nucleo-l476rg"));
    CHECK_FALSE(bench.model->page().connectSteps == any);
    bench.restartModel();
    REQUIRE(reaches(*bench.model, Situation::NothingConnected));
    CHECK_FALSE(bench.model->page().connectSteps == any);

    CHECK(boardIdOfProduct(text("NUCLEO-L476RG demo")) == text("nucleo-l476rg"));
    CHECK(boardIdOfProduct(text("Coffee grinder")).isEmpty());
    CHECK(boardGuide(text("no such board")).id.isEmpty());
}

TEST_CASE("an unknown device is shown on request, and only if it can detach")
{
    PageFacts facts = makeScene(text("strangers"))->facts;
    facts.showsUnknownUsbDevices = false;
    usb::DeviceInfo probe;
    probe.portPath = text("1-9");
    probe.vendorId = 0x0483;
    probe.productId = 0x374b;
    CHECK(isDebugProbe(probe));
    CHECK(isUnknownUsbDevice(probe));
    CHECK_FALSE(mayBeAdopted(probe));
    CHECK_FALSE(isUnknownUsbDevice(scene::application(scene::kOld).info));
    const PageState closed = describe(facts);
    CHECK(closed.choices.empty());
    CHECK(closed.secondary.action == Action::ShowUnknownUsbDevices);
    facts.unknownUsbDevices.push_back(probe);
    facts.showsUnknownUsbDevices = true;
    const PageState open = describe(facts);
    CHECK(open.choices.size() == 2);
    CHECK(open.secondary.action == Action::HideUnknownUsbDevices);
}

TEST_CASE("an unknown device can be chosen")
{
    GuiBench bench(text("start=off"));
    bench.restartModel();
    struct Foreign final : usb::Bus {
        std::vector<usb::DeviceInfo> all;
        std::vector<usb::DeviceInfo> devices() const override { return all; }
        QCoro::Task<Result<std::unique_ptr<usb::Link>>> open(usb::DeviceInfo) override
        {
            co_return failure(ErrorKind::NoDevice, QStringLiteral("Nothing is there."));
        }
    } bus;
    bus.all = makeScene(text("strangers"))->facts.unknownUsbDevices;
    DeviceDesk desk({.bus = bus, .clock = *bench.source.clock, .remembered = bench.remembered});
    UpdateModel model({.desk = desk,
                       .remembered = bench.remembered,
                       .bundled = {},
                       .isVirtual = false,
                       .sourceNotice = {},
                       .ruleInstaller = nullptr});
    REQUIRE(model.facts().devices.empty());
    model.perform(Action::ShowUnknownUsbDevices);
    const QString port = model.page().choices.front().portPath;
    model.chooseDevice(port);
    REQUIRE(model.facts().chosen());
    CHECK(model.facts().chosen()->info.portPath == port);
    CHECK(situationOf(model.facts()) == Situation::NoFile);
    CHECK(model.facts().unknownUsbDevices.size() == 1);
}
