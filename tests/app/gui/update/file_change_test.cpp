// SPDX-License-Identifier: MIT
// A firmware file that changes on disk after it was chosen.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "core/image/format/write_image.h"
#include "tests/app/gui/bench.h"

#include <QFile>
#include <QFileInfo>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;
using test::reaches;
using test::waitUntil;

namespace {

void put(const QString& path, std::uint16_t version)
{
    const FileFacts file = demoFirmware(version);
    REQUIRE(file.image);
    const auto bytes = image::writeDfuSe(*file.image);
    REQUIRE(bytes);
    QFile out(path);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(reinterpret_cast<const char*>(bytes->data()), static_cast<qint64>(bytes->size()));
}

QString card(const UpdateModel& model)
{
    const auto firmware = model.page().firmware;
    return firmware ? firmware->title + firmware->lines.join(QLatin1Char('\n')) : QString();
}

/// A board, and a chosen file on disk.
struct Chosen {
    Chosen()
    {
        put(path, 0x0110);
        bench.model->openFile(path);
        REQUIRE(waitUntil([this] {
            return bench.model->facts().file && bench.model->facts().file->path == path;
        }));
        REQUIRE(reaches(*bench.model, Situation::Update));
    }

    GuiBench bench;
    QString path = bench.folder.filePath(text("app.dfu"));
};

} // namespace

TEST_CASE("a rebuilt file is read again, and the page says so")
{
    Chosen chosen;
    UpdateModel& model = *chosen.bench.model;
    CHECK_FALSE(card(model).contains(text("read again")));
    put(chosen.path, 0x0120);
    REQUIRE(waitUntil([&] { return fileVersion(*model.facts().file) == std::uint16_t{0x0120}; }));
    CHECK(card(model).contains(text("changed, read again at ")));
    CHECK(model.page().sentence == text("Ready to update from 1.0 to 1.2"));
}

TEST_CASE("a file that is deleted and recreated, as compilers do, is read again")
{
    Chosen chosen;
    UpdateModel& model = *chosen.bench.model;
    REQUIRE(QFile::remove(chosen.path));
    REQUIRE(reaches(model, Situation::BadFile));
    put(chosen.path, 0x0120);
    REQUIRE(reaches(model, Situation::Update));
    CHECK(fileVersion(*model.facts().file) == std::uint16_t{0x0120});
}

TEST_CASE("a file that changed unnoticed is not written, even if it has the old time")
{
    Chosen chosen;
    UpdateModel& model = *chosen.bench.model;
    const QDateTime before = QFileInfo(chosen.path).lastModified();
    put(chosen.path, 0x0120);
    QFile file(chosen.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(before, QFileDevice::FileModificationTime));
    file.close();
    model.perform(Action::Start); // before the event loop could report the change
    REQUIRE(waitUntil([&] { return !model.isWorking(); }));
    CHECK_FALSE(model.facts().report);
    CHECK(chosen.bench.board().statistics().pageErases() == 0);
    const PageState page = model.page();
    CHECK(page.sentence == text("Ready to update from 1.0 to 1.2"));
    CHECK(page.explanation.startsWith(text("The file changed on disk, so nothing was started.")));
    model.perform(Action::Start);
    REQUIRE(reaches(model, Situation::Succeeded));
    CHECK(model.page().sentence == text("Updated from version 1.0 to 1.2"));
}

TEST_CASE("a file that changes during an update is read again afterwards")
{
    Chosen chosen;
    UpdateModel& model = *chosen.bench.model;
    bool isChanged = false;
    QObject::connect(&model.log(), &LogModel::rowsInserted, &model, [&] {
        if (!isChanged && model.log().text().contains(text("Comparing the device with the file"))) {
            isChanged = true;
            put(chosen.path, 0x0120);
        }
    });
    model.perform(Action::Start);
    REQUIRE(reaches(model, Situation::Succeeded));
    CHECK(model.page().sentence == text("Updated from version 1.0 to 1.1"));
    REQUIRE(waitUntil([&] { return fileVersion(*model.facts().file) == std::uint16_t{0x0120}; }));
    CHECK(situationOf(model.facts()) == Situation::Succeeded); // the verdict is kept
    model.perform(Action::Again);
    CHECK(reaches(model, Situation::Update));
}

TEST_CASE("armed, a file that is built anew is written without a click, and a broken one is not")
{
    Chosen chosen;
    UpdateModel& model = *chosen.bench.model;
    model.setArmed(true);
    REQUIRE(model.facts().isArmed);
    put(chosen.path, 0x0120);
    REQUIRE(reaches(model, Situation::Succeeded));
    CHECK(model.facts().report->versionAfter == std::uint16_t{0x0120});
    QFile broken(chosen.path);
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("not firmware");
    broken.close();
    REQUIRE(waitUntil([&] { return model.facts().file && model.facts().file->error; }));
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    CHECK_FALSE(model.isWorking());
}
