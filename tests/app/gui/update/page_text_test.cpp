// SPDX-License-Identifier: MIT
// Every situation: its text, and the action of the button.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/devices/device_source.h"
#include "app/gui/scenes/scenes.h"
#include "app/gui/update/words/page_text.h"

#include <QRegularExpression>

using namespace fieldflash;
using namespace fieldflash::gui;

namespace {

PageFacts factsOf(const char* scene)
{
    const auto made = makeScene(QLatin1String(scene));
    REQUIRE(made);
    return made->facts;
}

PageState pageOf(const char* scene) { return describe(factsOf(scene)); }

/// Everything that an end user reads without unfolding anything.
QString readable(const PageState& page)
{
    QStringList all{page.sentence, page.explanation, page.nextStep, page.primary.words,
                    page.secondary.words};
    for (const ConnectStep& step : page.connectSteps)
        all << step.words;
    for (const VerdictLine& line : page.verdict)
        all << line.text;
    for (const StepState& step : page.steps)
        all << step.name;
    return all.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("nothing connected: steps and no button")
{
    const PageState page = pageOf("nothing-connected");
    CHECK(page.situation == Situation::NothingConnected);
    CHECK(page.connectSteps.size() == 3);
    CHECK(page.primary.action == Action::None);
    CHECK_FALSE(page.device);
}

TEST_CASE("a program without USB support says so instead of waiting forever")
{
    PageFacts facts;
    facts.sourceNotice = QStringLiteral("No USB here.");
    const PageState page = describe(facts);
    CHECK(page.explanation == facts.sourceNotice);
    CHECK(page.connectSteps.empty());
    CHECK(page.tone == Tone::Caution);
}

TEST_CASE("several devices: a choice, without guessing")
{
    const PageState page = pageOf("several-devices");
    CHECK(page.situation == Situation::SeveralDevices);
    CHECK(page.choices.size() == 3);
    CHECK(page.primary.action == Action::None);
}

TEST_CASE("a device without permission: the rule and its commands")
{
    const PageState page = pageOf("permission");
    REQUIRE(page.obstacle);
    CHECK(page.obstacle->ruleText.contains(QStringLiteral("idVendor}==\"1209\"")));
    CHECK(page.obstacle->ruleText.contains(QStringLiteral("df11")));
    CHECK_FALSE(page.obstacle->ruleText.contains(QLatin1Char('@')));
    CHECK(page.obstacle->commands.contains(page.obstacle->rulePath));
    CHECK_FALSE(page.nextStep.isEmpty());
    CHECK(page.primary.action == Action::None);
}

TEST_CASE("the button says what it does")
{
    CHECK(plain(pageOf("no-file").primary.words) == QStringLiteral("Choose firmware…"));
    CHECK(plain(pageOf("ready").primary.words) == QStringLiteral("Update to 1.1"));
    CHECK(plain(pageOf("go-back").primary.words) == QStringLiteral("Go back to 1.1"));
    CHECK(plain(pageOf("bootloader-empty").primary.words) == QStringLiteral("Install 1.1"));
    CHECK(plain(pageOf("finish-update").primary.words) == QStringLiteral("Finish update"));
    CHECK(plain(pageOf("working").primary.words) == QStringLiteral("Cancel"));
    CHECK(plain(pageOf("verify-failed").primary.words) == QStringLiteral("Try again"));
    CHECK(pageOf("did-not-return").primary.action == Action::None);
    CHECK(plain(pageOf("wrong-file").primary.words) == QStringLiteral("Choose another file…"));
}

TEST_CASE("up to date is muted, and installing anyway is in the menu")
{
    const PageState page = pageOf("up-to-date");
    CHECK(page.primary.words == QStringLiteral("Up to date"));
    CHECK_FALSE(page.primary.isEnabled);
    CHECK(page.canInstallAnyway);
}

TEST_CASE("the main sentence states both versions")
{
    const PageState page = pageOf("ready");
    CHECK(page.sentence == QStringLiteral("Ready to update from 1.0 to 1.1"));
    CHECK(page.explanation.contains(QStringLiteral("14 KB")));
}

TEST_CASE("going back asks first, and both answers are buttons")
{
    const PageState page = pageOf("confirm");
    CHECK(page.situation == Situation::Confirm);
    CHECK(page.primary.action == Action::Confirm);
    CHECK(page.secondary.action == Action::Decline);
}

TEST_CASE("a file without a version can also be installed")
{
    PageFacts facts = factsOf("ready");
    facts.file->header.reset();
    facts.file->image->identity.bcdDevice.reset();
    const PageState page = describe(facts);
    CHECK(page.situation == Situation::Install);
    CHECK(plain(page.primary.words) == QStringLiteral("Install"));
}

TEST_CASE("a file for another device: the reason, and the way to another file")
{
    const PageState page = pageOf("wrong-file");
    CHECK(page.situation == Situation::WrongFile);
    CHECK(page.tone == Tone::Bad);
    REQUIRE(page.findings.size() == 1);
    CHECK(page.explanation == page.findings.front().text);
    CHECK(page.firmware->remarkTone == Tone::Bad);
}

TEST_CASE("when every finding is overridden the button appears, and asks")
{
    PageFacts facts = factsOf("wrong-file");
    facts.findings.push_back({.code = image::FindingCode::LinkAddress,
                              .summary = QStringLiteral("It was built for another address."),
                              .detail = {}});
    facts.allowed.insert(image::FindingCode::WrongProduct);
    CHECK(describe(facts).situation == Situation::WrongFile);
    facts.allowed.insert(image::FindingCode::LinkAddress);
    CHECK(describe(facts).primary.action == Action::Start);
    facts.isAsking = true;
    const PageState page = describe(facts);
    CHECK(page.primary.action == Action::Confirm);
    CHECK(plain(page.primary.words) == QStringLiteral("Install anyway"));
    CHECK(page.findings.size() == 2);
}

TEST_CASE("warnings do not block the file")
{
    PageFacts facts = factsOf("wrong-file");
    for (image::Finding& finding : facts.findings)
        finding.severity = image::Severity::Note;
    CHECK(describe(facts).situation == Situation::Update);
}

TEST_CASE("during a job no file is accepted, and the card follows the device")
{
    PageFacts facts = factsOf("working");
    CHECK_FALSE(describe(facts).acceptsFile);
    CHECK(describe(facts).picture == DevicePicture::Bootloader);
    facts.work->life = device::Life::Disconnected;
    facts.devices.clear();
    const PageState away = describe(facts);
    REQUIRE(away.device);
    CHECK(away.picture == DevicePicture::Disconnected);
    facts.work->isStopping = true;
    CHECK_FALSE(describe(facts).primary.isEnabled);
}

TEST_CASE("every phase of a job has a sentence of its own")
{
    PageFacts facts = factsOf("working");
    for (int i = 0; i <= static_cast<int>(update::Phase::Confirm); ++i) {
        facts.work->phase = static_cast<update::Phase>(i);
        CHECK(describe(facts).sentence.size() > 5);
    }
}

TEST_CASE("success has three lines, each of them verified")
{
    const PageState page = pageOf("success");
    CHECK(page.tone == Tone::Good);
    REQUIRE(page.verdict.size() == 3);
    for (const VerdictLine& line : page.verdict)
        CHECK(line.mark == Mark::Done);
    CHECK(page.verdict[2].text.contains(QStringLiteral("1.1")));
    CHECK(page.sentence == QStringLiteral("Updated from version 1.0 to 1.1"));
}

TEST_CASE("after going back the page says so, and does not warn of the older version any more")
{
    PageFacts facts = factsOf("success");
    facts.report->versionBefore = 0x0110;
    facts.report->versionStated = facts.report->versionAfter = 0x0100;
    facts.report->findings = {{image::FindingCode::OlderVersion,
                               QStringLiteral("The file is older."),
                               {},
                               image::Severity::Note}};
    CHECK(describe(facts).sentence == QStringLiteral("Went back from version 1.1 to 1.0"));
    CHECK_FALSE(describe(facts).explanation.contains(QStringLiteral("older")));
    facts.report->job = update::JobKind::Restore;
    CHECK(describe(facts).sentence == QStringLiteral("Version 1.0 is restored"));
    CHECK_FALSE(describe(facts).explanation.contains(QStringLiteral("older")));
}

TEST_CASE("memory that cannot be written is not called a difference")
{
    PageFacts facts = factsOf("success");
    facts.report->error = Error(ErrorKind::VerifyFailed, QStringLiteral("It is not empty."));
    facts.report->verified = update::Answer::NotAsked;
    CHECK(describe(facts).sentence == QStringLiteral("The memory could not be written"));
    facts.report->job = update::JobKind::Erase;
    CHECK(describe(facts).sentence == QStringLiteral("The memory could not be erased"));
    facts.report->verified = update::Answer::No;
    CHECK(describe(facts).sentence == QStringLiteral("The check found differences"));
}

TEST_CASE("the verdict distinguishes the three answers")
{
    const PageState page = pageOf("did-not-return");
    REQUIRE(page.verdict.size() == 3);
    CHECK(page.verdict[0].mark == Mark::Done);
    CHECK(page.verdict[1].mark == Mark::Failed);
    CHECK(page.verdict[2].mark == Mark::Skipped);
    CHECK(page.sentence.contains(QStringLiteral("did not reconnect")));
}

TEST_CASE("an unexpected version is reported with both versions")
{
    PageFacts facts = factsOf("success");
    facts.report->expectedVersion = update::Answer::No;
    facts.report->versionAfter = 0x0100;
    facts.report->error = Error(ErrorKind::WrongVersion, QStringLiteral("It reports 1.0."));
    const PageState page = describe(facts);
    CHECK(page.verdict[2].text == QStringLiteral("It reports version 1.0 instead of 1.1"));
    CHECK(page.tone == Tone::Bad);
}

TEST_CASE("every kind of failure has a sentence and a next step, without codes")
{
    const QRegularExpression codes(QStringLiteral("0x|LIBUSB|errno|\\bDFU\\b|alternate"));
    for (int i = 0; i <= static_cast<int>(ErrorKind::OurBug); ++i) {
        const auto kind = static_cast<ErrorKind>(i);
        INFO(errorKindName(kind).toStdString());
        for (const bool isIncomplete : {false, true}) {
            PageFacts facts = factsOf("success");
            facts.report->verified = update::Answer::NotAsked;
            facts.report->returned = update::Answer::NotAsked;
            facts.report->expectedVersion = update::Answer::NotAsked;
            facts.report->flashIncomplete = isIncomplete;
            facts.report->error = Error(kind, QStringLiteral("It happened."))
                                      .withDetail(QStringLiteral("status 0x0A"));
            const PageState page = describe(facts);
            CHECK(page.situation == Situation::Failed);
            CHECK_FALSE(page.sentence.isEmpty());
            CHECK(page.explanation.endsWith(QStringLiteral("It happened.")));
            CHECK_FALSE(page.nextStep.isEmpty());
            CHECK_FALSE(readable(page).contains(codes));
            CHECK(page.technicalText.contains(QStringLiteral("status 0x0A")));
            // A technical word in every language.
            CHECK(page.technicalText.contains(QStringLiteral("“%1”").arg(errorKindName(kind))));
        }
    }
}

TEST_CASE("no scene shows addresses or protocol terms to an end user")
{
    const QRegularExpression codes(
        QStringLiteral("0x[0-9A-F]|\\bDFU\\b|DfuSe|alternate setting|dfuERROR|STALL"));
    for (const QString& name : sceneNames()) {
        INFO(name.toStdString());
        const PageState page = describe(makeScene(name)->facts);
        CHECK_FALSE(readable(page).contains(codes));
        CHECK_FALSE(page.sentence.isEmpty());
    }
}

TEST_CASE("titles use the best available name")
{
    DeviceFacts device;
    device.role = device::Role::Bootloader;
    device.info.product = QStringLiteral("STM32  BOOTLOADER");
    CHECK(deviceTitle(device) == QStringLiteral("STM32 device"));
    device.application = image::ApplicationHeader{.bcdDevice = 0x0100,
                                                  .vendorId = 1,
                                                  .productId = 2,
                                                  .name = QStringLiteral("Lamp"),
                                                  .board = {}};
    // The bootloader's own name; reading it must not rename the device.
    CHECK(deviceTitle(device) == QStringLiteral("STM32 device"));
    device.knownApplication = usb::DeviceInfo();
    device.knownApplication->product = QStringLiteral("Desk lamp");
    CHECK(deviceTitle(device) == QStringLiteral("Desk lamp"));
    FileFacts file;
    file.fileName = QStringLiteral("lamp.bin");
    CHECK(firmwareTitle(file) == QStringLiteral("lamp.bin"));
}
