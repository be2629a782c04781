// SPDX-License-Identifier: MIT
#include "app/gui/scenes/read_back_scenes.h"

#include "app/gui/devices/device_source.h"
#include "app/gui/read_back/read_back_page.h"
#include "app/gui/scenes/memory_scenes.h"
#include "app/gui/scenes/scene_parts.h"
#include "core/base/plural.h"
#include "core/base/words.h"

#include <QCoreApplication>

#include <utility>

namespace fieldflash::gui {

namespace {

using Arrange = std::function<void(ReadBackPage& page)>;

Scene arranged(Arrange arrange)
{
    Scene scene = makeScene(QStringLiteral("ready")).value_or(Scene());
    scene.technicianPage = QStringLiteral("readBack");
    scene.arrange = [arrange = std::move(arrange)](QWidget& widget) {
        auto* page = qobject_cast<ReadBackPage*>(&widget);
        if (!page)
            return;
        page->model().memory().memory().setDeviceName(scene::productName());
        page->model().job().pretendPossible();
        FileFacts file = demoFirmware(0x0110);
        file.fileName = QStringLiteral("demo-l476-1.1.dfu");
        page->model().setFile(std::move(file));
        arrange(*page);
    };
    return scene;
}

void choose(ReadBackPage& page)
{
    page.model().select(0, 6, true);
    page.model().select(500, 511, true);
    page.map().setCurrent(6);
}

report::VerificationReport verification(bool isEqual)
{
    const FileFacts file = demoFirmware(0x0110);
    update::Report report;
    report.job = update::JobKind::Verify;
    report.verified = isEqual ? update::Answer::Yes : update::Answer::No;
    if (!file.image)
        return {};
    for (const image::Segment& segment : file.image->targets.front().segments) {
        const QString found = isEqual ? sha256Hex(segment.bytes) : sha256Hex(Bytes(1));
        report.hashes.push_back({{0, segment.range()}, found});
        report.bytesVerified += segment.bytes.size();
    }
    if (!isEqual) {
        report.error =
            Error(ErrorKind::VerifyFailed,
                  plural(QCoreApplication::translate(
                             "fieldflash::Words", "The device differs from the file in %n byte(s).",
                             nullptr, 3),
                         3));
        report.differentBytes = 3;
        report.differences = {
            {0, 0x08000188, 0x10, 0x00}, {0, 0x08001C00, 0x10, 0x00}, {0, 0x080037FF, 0x8E, 0x7E}};
    }
    return report::makeVerificationReport(report, *file.image,
                                          {QStringLiteral("demo-l476-1.1.dfu"), 14656, {}},
                                          QDateTime(QDate(2024, 2, 29), QTime(12, 0)));
}

Scene saved()
{
    return arranged([](ReadBackPage& page) {
        choose(page);
        page.model().setSaved(
            {.path = QStringLiteral("/home/maria/backups/pump-controller-08000000.dfu"),
             .size = 38 * 1024 + 293,
             .sha256 = QStringLiteral("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f0"
                                      "0a08"),
             .hashPath =
                 QStringLiteral("/home/maria/backups/pump-controller-08000000.dfu.sha256")});
    });
}

Scene readBackFailed()
{
    return arranged([](ReadBackPage& page) {
        choose(page);
        report::VerificationReport report = verification(true);
        report.report.verified = update::Answer::NotAsked;
        report.report.hashes.clear();
        report.report.bytesVerified = 0;
        for (auto& range : report.ranges)
            range.foundSha256.clear();
        report.report.error = Error(ErrorKind::Unplugged, Words::tr("The device was disconnected."),
                                    Words::tr("Plug it in again, then try again."));
        page.model().setVerification(std::move(report));
    });
}

Scene readBackNothing()
{
    Scene scene;
    scene.technicianPage = QStringLiteral("readBack");
    return scene;
}

} // namespace

NamedScenes readBackScenes()
{
    return {
        {QStringLiteral("read-back-nothing"), readBackNothing},
        {QStringLiteral("read-back-empty"), [] { return arranged([](ReadBackPage&) { }); }},
        {QStringLiteral("read-back-chosen"), [] { return arranged(choose); }},
        {QStringLiteral("read-back-saved"), saved},
        {QStringLiteral("read-back-equal"),
         [] {
             return arranged(
                 [](ReadBackPage& page) { page.model().setVerification(verification(true)); });
         }},
        {QStringLiteral("read-back-different"),
         [] {
             return arranged(
                 [](ReadBackPage& page) { page.model().setVerification(verification(false)); });
         }},
        {QStringLiteral("read-back-failed"), readBackFailed},
    };
}

} // namespace fieldflash::gui
