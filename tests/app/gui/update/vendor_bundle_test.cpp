// SPDX-License-Identifier: MIT
// The window as the updater of a vendor's bundle.
#include "app/gui/devices/vendor_bundle.h"
#include "app/gui/update/words/page_text.h"
#include "core/bundle/pack_bundle.h"
#include "core/profile/known_profiles.h"
#include "tests/app/gui/bench.h"
#include "tests/support/catch.h"
#include "tests/support/made_up_product.h"

#include <QDate>
#include <QFile>

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::gui;
using namespace fieldflash::test;
using namespace Qt::StringLiterals;
using image::FindingCode;

namespace {

signature::SigningKey keyOf(std::uint8_t fill)
{
    signature::Secret seed(signature::SigningKey::kSeedBytes);
    std::ranges::fill(seed.bytes(), fill);
    return signature::SigningKey::fromSeed(seed);
}

/// With another board in its header than the demo has.
Bytes lampFileFor(const char* board, std::uint16_t bcdDevice)
{
    Bytes program = programOf(kLamp, bcdDevice);
    image::ApplicationHeader header = *image::findApplicationHeader(program);
    header.board = QLatin1String(board);
    image::storeApplicationHeader(program, header);
    image::FirmwareImage image;
    image.format = image::Format::DfuSe;
    image.identity = {kLamp.id.vendorId, kLamp.id.productId, bcdDevice};
    image.targets = {{0, {}, {{kLamp.start, program}}}};
    return image::writeDfuSe(image).value();
}

/// A vendor's folder and a person's memory of vendors.
class LampVendor {
public:
    LampVendor()
    {
        const QByteArray profile = profileText(kLamp);
        save(u"lamp.json"_s, Bytes(profile.begin(), profile.end()));
        for (const int version : {0x0100, 0x0110})
            save(u"lamp-%1.dfu"_s.arg(version),
                 firmwareFileOf(kLamp, static_cast<std::uint16_t>(version)));
        save(u"lamp-a.dfu"_s, lampFileFor("LAMP-A", 0x0100));
        save(u"lamp-b.dfu"_s, lampFileFor("LAMP-B", 0x0110));
        const QByteArray notes = "Brighter.";
        save(u"notes.txt"_s, Bytes(notes.begin(), notes.end()));
    }
    ~LampVendor() { profile::install(profile::ProfileSet::bundled()); }
    LampVendor(const LampVendor&) = delete;
    LampVendor& operator=(const LampVendor&) = delete;

    /// `boards`: firmware for two boards; otherwise two versions for one.
    [[nodiscard]] QString packed(const signature::SigningKey* key, bool boards = false) const
    {
        bundle::PackSource source;
        source.statements.vendor = u"acme"_s;
        source.statements.vendorName = u"Acme"_s;
        source.statements.version = QVersionNumber(1, 1);
        source.profileFile = path(u"lamp.json"_s);
        for (const QString& file : boards ? QStringList{u"lamp-a.dfu"_s, u"lamp-b.dfu"_s}
                                          : QStringList{u"lamp-256.dfu"_s, u"lamp-272.dfu"_s})
            source.firmware.push_back({path(file), {}});
        source.notes = {{u"en"_s, path(u"notes.txt"_s)}};
        const auto bytes = bundle::packBundle(source, QDate(2026, 11, 30), key);
        INFO((bytes ? std::string() : bytes.error().fullText().toStdString()));
        REQUIRE(bytes);
        save(u"lamp.ffpack"_s, *bytes);
        return path(u"lamp.ffpack"_s);
    }
    [[nodiscard]] bundle::TrustStore store() const { return bundle::TrustStore(path(u"user"_s)); }
    [[nodiscard]] std::unique_ptr<VendorBundle> open(const QString& file) const
    {
        auto opened = VendorBundle::open(file, store());
        REQUIRE(opened);
        return *std::move(opened);
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    void save(const QString& name, const Bytes& bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char*>(bytes.data()),
                   static_cast<qsizetype>(bytes.size()));
    }

    QTemporaryDir m_folder;
};

QString lampSwitches()
{
    return u"application-id=%1,application-product=%2 7"_s.arg(idText(kLamp.id),
                                                               QLatin1String(kLamp.name));
}

/// As the program does when it is started with a bundle.
void becomeUpdater(GuiBench& bench, const VendorBundle& vendor)
{
    profile::ProfileSet set = profile::known();
    set.add(vendor.content().profile, profile::Source::Given, u"lamp.ffpack"_s);
    set.restrictTo(vendor.content().profile.id);
    profile::install(std::move(set));
    bench.endModel();
    bench.desk = std::make_unique<DeviceDesk>(DeskInput{.bus = *bench.source.bus,
                                                        .clock = *bench.source.clock,
                                                        .remembered = bench.remembered,
                                                        .profileFolder = {}});
    ModelInput input{
        .desk = *bench.desk, .remembered = bench.remembered, .bundled = {}, .sourceNotice = {}};
    input.backupFolder = bench.folder.filePath(u"backups"_s);
    input.vendor = &vendor;
    bench.model = std::make_unique<UpdateModel>(std::move(input));
}

void updateWith(UpdateModel& model, Action action)
{
    REQUIRE(waitUntil([&] { return model.page().primary.action == action; }));
    model.perform(action);
    const bool isDone =
        waitUntil([&] { return model.facts().report.has_value() && !model.isWorking(); });
    INFO(model.page().technicalText.toStdString());
    REQUIRE(isDone);
    CHECK(situationOf(model.facts()) == Situation::Succeeded);
}

bool isPinned(const LampVendor& vendor)
{
    const auto pin = vendor.store().find(u"acme"_s);
    REQUIRE(pin);
    return pin->has_value();
}

} // namespace

TEST_CASE(
    "the first bundle of a vendor shows its fingerprint and notes, and one button does it all")
{
    const LampVendor vendor;
    const signature::SigningKey key = keyOf(7);
    const auto bundle = vendor.open(vendor.packed(&key));
    GuiBench bench(lampSwitches());
    becomeUpdater(bench, *bundle);
    UpdateModel& model = *bench.model;
    REQUIRE(reaches(model, Situation::WrongFile));
    const PageState page = model.page();
    CHECK(page.sentence == u"Do you trust the vendor of this file?"_s);
    CHECK(page.explanation.contains(signature::fingerprint(key.publicKey())));
    CHECK(page.notes == u"Brighter."_s);
    CHECK(page.primary.action == Action::AllowAll);
    CHECK(page.firmware->remark != u"not for this device"_s);
    CHECK_FALSE(isPinned(vendor)); // looking is not trusting
    CHECK(fileVersion(*model.facts().file) == 0x0110);
    updateWith(model, Action::AllowAll);
    CHECK(isPinned(vendor));
    CHECK((*vendor.store().find(u"acme"_s))->versions.at(u"acme-lamp"_s) == QVersionNumber(1, 1));
    const Bytes wanted = programOf(kLamp, 0x0110);
    CHECK(bench.board().flash().read({kLamp.start, wanted.size()}) == wanted);
}

TEST_CASE("a bundle of a known vendor is ready at once")
{
    const LampVendor vendor;
    const signature::SigningKey key = keyOf(7);
    const QString file = vendor.packed(&key);
    REQUIRE(vendor.open(file)->rememberVendor());
    const auto bundle = vendor.open(file);
    GuiBench bench(lampSwitches());
    becomeUpdater(bench, *bundle);
    REQUIRE(waitUntil([&] { return bench.model->page().primary.action == Action::Start; }));
    CHECK(bench.model->page().notes == u"Brighter."_s);
    updateWith(*bench.model, Action::Start);
    CHECK(bench.model->page().notes.isEmpty());
}

TEST_CASE("a bundle signed with another key is not offered, and a question after it was ticked")
{
    const LampVendor vendor;
    const signature::SigningKey key = keyOf(7);
    REQUIRE(vendor.open(vendor.packed(&key))->rememberVendor());
    const signature::SigningKey other = keyOf(8);
    const auto bundle = vendor.open(vendor.packed(&other));
    GuiBench bench(lampSwitches());
    becomeUpdater(bench, *bundle);
    UpdateModel& model = *bench.model;
    REQUIRE(reaches(model, Situation::WrongFile));
    CHECK(model.page().sentence == u"This file is not signed by its vendor"_s);
    CHECK(model.page().primary.action == Action::ChooseFile);
    CHECK(model.page().nextStep == u"Ask Acme whether it has changed its key."_s);
    for (const signature::SigningKey* one : {&key, &other})
        CHECK(model.page().findings.front().detail.contains(
            signature::fingerprint(one->publicKey())));
    model.allow(FindingCode::OtherSigner, true);
    REQUIRE(waitUntil([&] { return model.page().primary.action == Action::Start; }));
    model.perform(Action::Start);
    CHECK(situationOf(model.facts()) == Situation::Confirm);
    CHECK(model.page().explanation.contains(u"may not come from its vendor"_s));
    CHECK((*vendor.store().find(u"acme"_s))->key == key.publicKey());
}

TEST_CASE("an unsigned bundle says so before anything is installed, and leaves no key behind")
{
    const LampVendor vendor;
    const auto bundle = vendor.open(vendor.packed(nullptr));
    GuiBench bench(lampSwitches());
    becomeUpdater(bench, *bundle);
    REQUIRE(reaches(*bench.model, Situation::WrongFile));
    CHECK(bench.model->page().sentence == u"This file is not signed"_s);
    CHECK(bench.model->page().explanation.contains(u"anyone could have made or changed it"_s));
    CHECK(bench.model->page().secondary.action == Action::None); // the card has "Choose file…"
    updateWith(*bench.model, Action::AllowAll);
    CHECK_FALSE(isPinned(vendor));
}

TEST_CASE("a device that is up to date needs no trust in a bundle, but another installation does")
{
    const LampVendor vendor;
    const auto bundle = vendor.open(vendor.packed(nullptr));
    GuiBench bench(lampSwitches());
    becomeUpdater(bench, *bundle);
    UpdateModel& model = *bench.model;
    updateWith(model, Action::AllowAll);
    REQUIRE(waitUntil([&] { return model.facts().chosen() != nullptr; }));
    model.perform(Action::Again);
    REQUIRE(reaches(model, Situation::UpToDate));
    CHECK_FALSE(model.page().canInstallAnyway);
    model.installAnyway();
    CHECK_FALSE(model.isWorking());
    model.allow(FindingCode::UnsignedBundle, true);
    CHECK(model.page().canInstallAnyway);
}

TEST_CASE("an update that is started despite a finding saves what it replaces")
{
    const LampVendor vendor;
    const auto bundle = vendor.open(vendor.packed(nullptr));
    GuiBench bench(lampSwitches());
    becomeUpdater(bench, *bundle);
    updateWith(*bench.model, Action::AllowAll);
    REQUIRE(bench.model->facts().undo);
    CHECK(QFile::exists(bench.model->facts().undo->backupFile));
}

TEST_CASE("a device that does not tell its board lets a person choose among the files")
{
    const LampVendor vendor;
    const auto bundle = vendor.open(vendor.packed(nullptr, true));
    GuiBench bench(lampSwitches());
    becomeUpdater(bench, *bundle);
    UpdateModel& model = *bench.model;
    REQUIRE(reaches(model, Situation::BadFile));
    CHECK(model.page().explanation.contains(u"does not tell which one it is"_s));
    QStringList choices;
    QObject::connect(&model, &UpdateModel::vendorChoiceWanted,
                     [&choices](const QStringList& members) { choices = members; });
    model.perform(model.page().primary.action);
    REQUIRE(choices == QStringList{u"lamp-b.dfu"_s, u"lamp-a.dfu"_s});
    model.chooseFromVendor(u"lamp-a.dfu"_s);
    REQUIRE(reaches(model, Situation::UpToDate));
    CHECK_FALSE(model.facts().refusals().empty()); // it is not signed
    CHECK(fileVersion(*model.facts().file) == 0x0100);
    model.chooseFromVendor(u"none.dfu"_s);
    CHECK(fileVersion(*model.facts().file) == 0x0100);
}

TEST_CASE("a damaged bundle is refused as a file, in plain words")
{
    const LampVendor vendor;
    const QString path = vendor.packed(nullptr);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(3000);
    file.write("x");
    file.close();
    const auto opened = VendorBundle::open(path, vendor.store());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().summary().startsWith(u"The bundle is damaged"_s));
}
