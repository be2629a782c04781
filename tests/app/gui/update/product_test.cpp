// SPDX-License-Identifier: MIT
// Products that only a profile knows, in the window.
#include "app/gui/devices/firmware_file.h"
#include "app/gui/devices/unknown_usb_devices.h"
#include "app/gui/update/words/page_text.h"
#include "core/device/device_selector.h"
#include "core/profile/install_profiles.h"
#include "core/profile/known_profiles.h"
#include "tests/app/gui/bench.h"
#include "tests/support/catch.h"
#include "tests/support/made_up_product.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::gui;
using namespace fieldflash::test;

namespace {

void save(const QString& path, ByteView bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

/// A folder of profiles with their firmware, as a vendor installs it.
class Products {
public:
    Products()
    {
        for (const MadeUpProduct& product : {kLamp, kPump}) {
            const QString name = QLatin1String(product.profileId);
            const QByteArray text =
                profileText(product,
                            ",\n \"firmware\": {\"folder\": \"firmware\", \"files\": \""
                                + name.toLatin1() + "-*.dfu\"}");
            save(path(name + QStringLiteral(".json")), Bytes(text.begin(), text.end()));
            QDir().mkpath(path(QStringLiteral("firmware")));
            for (const int version : {0x0100, 0x0110})
                save(path(QStringLiteral("firmware/%1-%2.dfu").arg(name).arg(version)),
                     firmwareFileOf(product, static_cast<std::uint16_t>(version)));
        }
    }
    ~Products() { profile::install(profile::ProfileSet::bundled()); }
    Products(const Products&) = delete;
    Products& operator=(const Products&) = delete;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// As the program does at its start.
    void install(const QString& given = {}) const
    {
        REQUIRE(profile::installProfiles({.system = {m_folder.path()}, .user = {}}, given));
    }

private:
    QTemporaryDir m_folder;
};

QString switchesOf(const MadeUpProduct& product)
{
    return QStringLiteral("application-id=%1,application-product=%2 7")
        .arg(idText(product.id), QLatin1String(product.name));
}

/// A window on a bus like a real one, with the firmware that the profiles offer.
void startWindow(GuiBench& bench, const QString& profileFolder = {})
{
    bench.endModel();
    bench.desk = std::make_unique<DeviceDesk>(DeskInput{.bus = *bench.source.bus,
                                                        .clock = *bench.source.clock,
                                                        .remembered = bench.remembered,
                                                        .profileFolder = profileFolder});
    bench.model = std::make_unique<UpdateModel>(
        ModelInput{.desk = *bench.desk,
                   .remembered = bench.remembered,
                   .bundled = firmwareOfProfiles(),
                   .isVirtual = false,
                   .sourceNotice = {},
                   .ruleInstaller = nullptr,
                   .backupFolder = bench.folder.filePath(QStringLiteral("backups")),
                   .journalFolder = bench.folder.filePath(QStringLiteral("journals"))});
}

bool hasFirmware(board::VirtualBoard& board, const MadeUpProduct& product)
{
    const Bytes wanted = programOf(product, 0x0110);
    const Bytes loader = board::demoApplication(0x0100);
    return board.flash().read({product.start, wanted.size()}) == wanted
        && board.flash().read({FIELDFLASH_FLASH_BASE, loader.size()}) == loader;
}

/// Of a board that was not updated.
bool isUntouched(board::VirtualBoard& board, const MadeUpProduct& product)
{
    const Bytes erased(64, 0xFF);
    return board.flash().read({product.start, erased.size()}) == erased;
}

void runUpdate(UpdateModel& model)
{
    REQUIRE(waitUntil([&] { return model.page().primary.action == Action::Start; }));
    model.perform(Action::Start);
    const bool isDone =
        waitUntil([&] { return model.facts().report.has_value() && !model.isWorking(); });
    INFO(model.page().technicalText.toStdString());
    REQUIRE(isDone);
    CHECK(situationOf(model.facts()) == Situation::Succeeded);
}

} // namespace

TEST_CASE("a window for one product shows its name, its devices and its newest firmware")
{
    const Products products;
    GuiBench bench(switchesOf(kLamp));
    board::VirtualBoard demo(*bench.source.clock, board::BoardSwitches());
    bench.bus().plug(QStringLiteral("1-7"), demo);
    products.install(products.path(QStringLiteral("acme-lamp.json")));
    startWindow(bench);
    REQUIRE(waitUntil([&] { return bench.model->page().primary.action == Action::Start; }));
    const PageFacts& facts = bench.model->facts();
    REQUIRE(facts.devices.size() == 1);
    CHECK(facts.devices.front().info.portPath == QStringLiteral("1-1"));
    CHECK(facts.unknownUsbDevices.empty());
    CHECK(deviceTitle(facts.devices.front()) == QStringLiteral("Acme Lamp"));
    REQUIRE(facts.file);
    CHECK(fileVersion(*facts.file) == 0x0110);
    CHECK(facts.file->profileId == QStringLiteral("acme-lamp"));
    runUpdate(*bench.model);
    CHECK(hasFirmware(bench.board(), kLamp));
    bench.bus().unplug(QStringLiteral("1-7"));
}

TEST_CASE("with two products plugged in, the window offers and writes to each its own firmware")
{
    const Products products;
    GuiBench bench(switchesOf(kLamp));
    const auto switches = board::BoardSwitches::parse(switchesOf(kPump));
    REQUIRE(switches);
    board::VirtualBoard pump(*bench.source.clock, *switches);
    bench.bus().plug(QStringLiteral("1-7"), pump);
    products.install();
    startWindow(bench);
    REQUIRE(waitUntil([&] { return bench.model->facts().devices.size() == 2; }));
    bench.model->chooseDevice(QStringLiteral("1-7"));
    REQUIRE(waitUntil([&] { return bench.model->facts().hasBundledFirmware; }));
    bench.model->perform(Action::UseBundled);
    REQUIRE(bench.model->facts().file);
    CHECK(bench.model->facts().file->profileId == QStringLiteral("acme-pump"));
    runUpdate(*bench.model);
    CHECK(hasFirmware(pump, kPump));
    CHECK(isUntouched(bench.board(), kLamp));

    startWindow(bench);
    REQUIRE(waitUntil([&] { return bench.model->facts().devices.size() == 2; }));
    bench.model->chooseDevice(QStringLiteral("1-1"));
    REQUIRE(waitUntil([&] { return bench.model->facts().hasBundledFirmware; }));
    bench.model->perform(Action::UseBundled);
    CHECK(bench.model->facts().file->profileId == QStringLiteral("acme-lamp"));
    runUpdate(*bench.model);
    CHECK(hasFirmware(bench.board(), kLamp));
    CHECK(hasFirmware(pump, kPump));
    bench.bus().unplug(QStringLiteral("1-7"));
}

TEST_CASE("the window refuses the firmware of another product")
{
    const Products products;
    GuiBench bench(switchesOf(kLamp));
    products.install();
    startWindow(bench);
    REQUIRE(waitUntil([&] { return bench.model->facts().chosen() != nullptr; }));
    bench.model->setFile(
        readFirmwareFile(products.path(QStringLiteral("firmware/acme-pump-272.dfu"))));
    CHECK(reaches(*bench.model, Situation::WrongFile));
    CHECK(isUntouched(bench.board(), kLamp));
}

TEST_CASE("an adopted device is remembered as a profile of the account")
{
    const Products products;
    GuiBench bench(QStringLiteral("application-id=16c0:05dc,application-product=Pump controller"));
    const QString folder = bench.folder.filePath(QStringLiteral("devices"));
    startWindow(bench, folder);
    REQUIRE(waitUntil([&] { return bench.model->facts().unknownUsbDevices.size() == 1; }));
    const usb::DeviceInfo device = bench.model->facts().unknownUsbDevices.front();
    CHECK_FALSE(device::isOurs(device));
    bench.model->chooseDevice(device.portPath);
    CHECK(bench.model->facts().devices.size() == 1);
    CHECK(QFile::exists(QDir(folder).filePath(QStringLiteral("adopted-16c0-05dc.json"))));

    profile::install(profile::ProfileSet::bundled());
    CHECK_FALSE(device::isOurs(device));
    REQUIRE(profile::installProfiles({.system = {}, .user = folder}, {}));
    CHECK(profile::known().remarks().empty());
    CHECK(device::isOurs(device));
    CHECK_FALSE(isUnknownUsbDevice(device));
}
