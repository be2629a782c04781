// SPDX-License-Identifier: MIT
#include "tests/app/cli/cli_run.h"
#include "tests/support/catch.h"
#include "tests/support/scoped_variable.h"

#include <QJsonArray>

using namespace fieldflash;
using namespace fieldflash::test;
using namespace Qt::StringLiterals;

namespace {

/// A vendor's folder, and the account of a user in it.
class CabinetFolder {
public:
    CabinetFolder()
    {
        folder.demoDfu(0x0110);
        write(u"lamp.json"_s,
              R"({"format": 1, "id": "acme-lamp", "name": "Acme Lamp", "maker": "Acme",
            "application": {"ids": ["1209:0001"]},
            "bootloader": {"ids": ["0483:df11"], "entry": ["detach"]}})");
        write(u"notes.txt"_s, "Brighter.\n");
    }

    void write(const QString& name, const QByteArray& text) const
    {
        folder.write(name, Bytes(text.begin(), text.end()));
    }
    [[nodiscard]] CliRun exportCab(const QString& input, const QString& options = {}) const
    {
        return runLine(u"export-cab %1 %2 %3"_s.arg(folder.path(input), cabinet(), options));
    }
    [[nodiscard]] CliRun exportFile() const
    {
        return exportCab(
            u"demo-1.1.dfu"_s,
            u"--profile %1 --notes %2 --date 2026-11-30 --component com.acme.lamp --json"_s.arg(
                folder.path(u"lamp.json"_s), folder.path(u"notes.txt"_s)));
    }
    [[nodiscard]] QString cabinet() const { return folder.path(u"lamp.cab"_s); }

    Folder folder;
    ScopedVariable account{"XDG_DATA_HOME", folder.path(u"user"_s).toLocal8Bit()};
};

} // namespace

TEST_CASE("export-cab makes a cabinet that import, info and update take")
{
    const CabinetFolder vendor;
    const auto made = vendor.exportFile();
    INFO(made.error.toStdString());
    REQUIRE(made.exitCode == 0);
    const QJsonObject stated = made.events(u"cabinet"_s)[0];
    CHECK(stated.value(u"id"_s) == u"com.acme.lamp"_s);
    CHECK(stated.value(u"vendorName"_s) == u"Acme"_s);
    CHECK(stated.value(u"version"_s) == u"1.10"_s);
    CHECK(stated.value(u"created"_s) == u"2026-11-30"_s);
    CHECK(stated.value(u"devices"_s).toArray()[0] == u"f831ee56-5480-59f0-9115-4a73312c287f"_s);
    CHECK(stated.value(u"notes"_s).toObject().value(u"en"_s) == u"Brighter."_s);

    const auto imported =
        runLine(u"import %1 %2"_s.arg(vendor.cabinet(), vendor.folder.path(u"imported.dfu"_s)));
    INFO(imported.error.toStdString());
    REQUIRE(imported.exitCode == 0);
    CHECK(imported.out.contains(u"Acme Lamp (com.acme.lamp)"_s));
    CHECK(imported.out.contains(u"Wrote"_s));
    CHECK(vendor.folder.read(u"imported.dfu"_s) == vendor.folder.read(u"demo-1.1.dfu"_s));
    CHECK(runLine(u"info "_s + vendor.cabinet()).out.contains(u"version 1.10 of “Acme Lamp”"_s));
    const auto updated = runLine(u"update %1 %2"_s.arg(vendor.cabinet(), virtualBoard()));
    CHECK(updated.exitCode == 0);
    CHECK(updated.out.contains(u"reports version 1.1"_s));
}

TEST_CASE("a changed cabinet is refused before the device is touched")
{
    const CabinetFolder vendor;
    REQUIRE(vendor.exportFile().exitCode == 0);
    Bytes bytes = vendor.folder.read(u"lamp.cab"_s);
    bytes[bytes.size() / 2] ^= 4;
    const QString changed = vendor.folder.write(u"changed.cab"_s, bytes);
    CHECK(runLine(u"update %1 %2"_s.arg(changed, virtualBoard())).exitCode == 5);
    CHECK(runLine(u"import %1 %2"_s.arg(changed, vendor.folder.path(u"x.dfu"_s))).exitCode == 5);
    CHECK_FALSE(vendor.folder.has(u"x.dfu"_s));
}

TEST_CASE("export-cab asks for the product and for a name that ends in .cab")
{
    const CabinetFolder vendor;
    const auto unknown = vendor.exportCab(u"demo-1.1.dfu"_s);
    CHECK(unknown.exitCode == 2);
    CHECK(unknown.error.contains(u"--profile"_s));
    const auto named = runLine(u"export-cab %1 %2"_s.arg(vendor.folder.path(u"demo-1.1.dfu"_s),
                                                         vendor.folder.path(u"lamp.zip"_s)));
    CHECK(named.exitCode == 2);
    CHECK(named.error.contains(u"has to end in .cab"_s));
    CHECK(runLine(u"import %1 %2"_s.arg(vendor.folder.path(u"demo-1.1.dfu"_s),
                                        vendor.folder.path(u"x.dfu"_s)))
              .error.contains(u"not a cabinet"_s));
}

TEST_CASE("export-cab of a bundle asks about its signer, like update")
{
    const CabinetFolder vendor;
    vendor.write(u"pack.json"_s, R"({"format": 1, "vendor": "acme", "vendor-name": "Acme Inc",
        "version": "1.1", "profile": "lamp.json", "firmware": [{"file": "demo-1.1.dfu"}],
        "notes": [{"language": "en", "file": "notes.txt"}]})");
    REQUIRE(runLine(u"key new "_s + vendor.folder.path(u"acme.key"_s)).exitCode == 0);
    REQUIRE(runLine(u"pack %1 %2 --key %3"_s.arg(vendor.folder.path(u"pack.json"_s),
                                                 vendor.folder.path(u"lamp.ffpack"_s),
                                                 vendor.folder.path(u"acme.key"_s)))
                .exitCode
            == 0);
    CHECK(vendor.exportCab(u"lamp.ffpack"_s).exitCode == 5);
    CHECK_FALSE(vendor.folder.has(u"lamp.cab"_s));
    const auto made = vendor.exportCab(u"lamp.ffpack"_s, u"--allow new-signer --json"_s);
    INFO(made.error.toStdString());
    REQUIRE(made.exitCode == 0);
    const QJsonObject stated = made.events(u"cabinet"_s)[0];
    CHECK(stated.value(u"vendorName"_s) == u"Acme Inc"_s);
    CHECK(stated.value(u"notes"_s).toObject().value(u"en"_s) == u"Brighter."_s);
}
