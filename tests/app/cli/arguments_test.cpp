// SPDX-License-Identifier: MIT
#include "app/cli/arguments/arguments.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::cli;
using fieldflash::test::hasText;

namespace {

Result<Arguments> parse(const char* line)
{
    return parseArguments(QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

Arguments understood(const char* line)
{
    auto arguments = parse(line);
    INFO(line);
    INFO((arguments ? QString() : arguments.error().fullText()).toStdString());
    REQUIRE(arguments);
    return *arguments;
}

std::string refused(const char* line)
{
    const auto arguments = parse(line);
    INFO(line);
    REQUIRE_FALSE(arguments);
    CHECK(arguments.error().kind() == ErrorKind::Usage);
    CHECK_FALSE(arguments.error().remedy().isEmpty());
    return arguments.error().summary().toStdString();
}

} // namespace

TEST_CASE("every command is recognised with its operands")
{
    CHECK(understood("list").command == Command::List);
    CHECK(understood("info x.dfu").inputFile == QStringLiteral("x.dfu"));
    CHECK(understood("update x.dfu").command == Command::Update);
    CHECK(understood("verify x.dfu").inputFile == QStringLiteral("x.dfu"));
    CHECK(understood("read x.bin").outputFile == QStringLiteral("x.bin"));
    CHECK(understood("erase").command == Command::Erase);
    CHECK(understood("detach").command == Command::Detach);
    CHECK(understood("leave").command == Command::Leave);
    const Arguments convert = understood("convert a.bin b.dfu");
    CHECK(convert.inputFile == QStringLiteral("a.bin"));
    CHECK(convert.outputFile == QStringLiteral("b.dfu"));
}

TEST_CASE("options are accepted before and after the command")
{
    for (const char* line : {"--json --device 1-4 update x.dfu --no-verify",
                             "update --json x.dfu --no-verify --device 1-4",
                             "--no-verify update --device=1-4 x.dfu --json"}) {
        const Arguments arguments = understood(line);
        CHECK(arguments.json);
        CHECK(arguments.hasDevice);
        CHECK_FALSE(arguments.verify);
        CHECK(arguments.inputFile == QStringLiteral("x.dfu"));
    }
}

TEST_CASE("the option --virtual takes a value only after an equals sign")
{
    CHECK_FALSE(understood("list").virtualSwitches.has_value());
    const Arguments bare = understood("--virtual update x.dfu");
    CHECK(bare.virtualSwitches == QString());
    CHECK(bare.inputFile == QStringLiteral("x.dfu"));
    CHECK(understood("update x.dfu --virtual").virtualSwitches == QString());
    CHECK(understood("update --virtual x.dfu").inputFile == QStringLiteral("x.dfu"));
    CHECK(understood("--virtual=rdp=1,flash=a.bin list").virtualSwitches
          == QStringLiteral("rdp=1,flash=a.bin"));
    CHECK(understood("--virtual= list").virtualSwitches == QString());
}

TEST_CASE("the option --virtual=help needs no command")
{
    CHECK(understood("--virtual=help").command == Command::VirtualHelp);
    CHECK(understood("update --virtual=help").command == Command::VirtualHelp);
}

TEST_CASE("help covers the given command, if any")
{
    CHECK(understood("--help").command == Command::Help);
    const auto shown = [](const char* line) {
        const Arguments arguments = understood(line);
        CHECK(arguments.command == Command::Help);
        return arguments.shownText.toStdString();
    };
    CHECK_THAT(shown("-h"), hasText("Usage: fieldflash-cli COMMAND"));
    CHECK_THAT(shown("update --help"), hasText("Usage: fieldflash-cli update FILE"));
    CHECK_THAT(shown("update -h"), hasText("Usage: fieldflash-cli update FILE"));
    CHECK_THAT(shown("--help convert"), hasText("Usage: fieldflash-cli convert IN OUT"));
    CHECK_THAT(shown("--virtual --help convert --json"),
               hasText("Usage: fieldflash-cli convert IN OUT"));
    CHECK(understood("--version").command == Command::Version);
}

TEST_CASE("the option --range may be repeated and takes one value each time")
{
    const Arguments arguments =
        understood("read --range 0x08000000:2K --range 0x08010000:1 out.hex");
    REQUIRE(arguments.ranges.size() == 2);
    CHECK(arguments.ranges[0] == AddressRange{0x08000000, 2048});
    CHECK(arguments.ranges[1] == AddressRange{0x08010000, 1});
    CHECK(arguments.outputFile == QStringLiteral("out.hex"));
}

TEST_CASE("the option --allow takes names of findings")
{
    const Arguments arguments =
        understood("update --allow stack-pointer --allow older-version x.bin");
    CHECK(arguments.allowed
          == std::set{image::FindingCode::StackPointer, image::FindingCode::OlderVersion});
    CHECK_THAT(refused("update x.bin --allow everything"), hasText("everything"));
}

TEST_CASE("options that turn something off have that effect")
{
    const Arguments all = understood("update x.bin");
    CHECK((all.verify && all.leave && all.preserve && !all.yes && !all.json));
    const Arguments none = understood("update x.bin --no-verify --no-leave --no-preserve --yes");
    CHECK((!none.verify && !none.leave && !none.preserve && none.yes));
}

TEST_CASE("address, ids, version and alternate setting of a converted file can be given")
{
    const Arguments arguments = understood("convert a.bin b.dfu --address 0x08000000 --vendor "
                                           "0x1209 --product 0x0001 --device-version 1.1 "
                                           "--alternate 1");
    CHECK(arguments.address == Address{0x08000000});
    CHECK(arguments.vendorId == std::uint16_t{0x1209});
    CHECK(arguments.productId == std::uint16_t{1});
    CHECK(arguments.bcdDevice == std::uint16_t{0x0110});
    CHECK(arguments.alternateSetting == std::uint8_t{1});
}

TEST_CASE("a file may have the name of a command")
{
    const Arguments arguments = understood("info list");
    CHECK(arguments.command == Command::Info);
    CHECK(arguments.inputFile == QStringLiteral("list"));
}

TEST_CASE("a file name may begin with a dash after two dashes")
{
    CHECK(understood("info -- -x.bin").inputFile == QStringLiteral("-x.bin"));
}

TEST_CASE("an invalid command line is refused with an explanation")
{
    CHECK_THAT(refused(""), hasText("No command"));
    CHECK_THAT(refused("--json"), hasText("No command"));
    CHECK_THAT(refused("flash x.bin"), hasText("“flash” is not a command"));
    CHECK_THAT(refused("list --bogus"), hasText("--bogus"));
    CHECK_THAT(refused("update"), hasText("FILE"));
    CHECK_THAT(refused("convert a.bin"), hasText("OUT is required"));
    CHECK_THAT(refused("update a.bin b.bin"), hasText("b.bin"));
    CHECK_THAT(refused("list x"), hasText("x"));
    CHECK_THAT(refused("read x.bin --range"), hasText("--range"));
    CHECK_THAT(refused("update x.bin --address here"), hasText("here"));
    CHECK_THAT(refused("read x.bin --range 12"), hasText("12"));
    CHECK_THAT(refused("convert a b.dfu --vendor 1209"), hasText("1209"));
    CHECK_THAT(refused("convert a b.dfu --product 1"), hasText("1"));
    CHECK_THAT(refused("convert a b.dfu --device-version x"), hasText("x"));
    CHECK_THAT(refused("convert a b.dfu --alternate 300"), hasText("300"));
}

TEST_CASE("an option that the command would ignore is refused")
{
    CHECK_THAT(refused("list --no-verify"), hasText("--no-verify has no meaning for list"));
    CHECK_THAT(refused("read x.bin --address 0"), hasText("--address"));
    CHECK_THAT(refused("info x.bin --device 1-1"), hasText("--device"));
    CHECK_THAT(refused("update x.bin --vendor 0x1209"), hasText("--vendor"));
}

TEST_CASE("an empty value is different from no option")
{
    const auto arguments =
        parseArguments({QStringLiteral("list"), QStringLiteral("--device"), QString()});
    REQUIRE_FALSE(arguments);
    CHECK_THAT(arguments.error().summary().toStdString(), hasText("--device"));
    CHECK_FALSE(parseArguments({QStringLiteral("info"), QString()}));
}

TEST_CASE("the next option is not the value of an option without one")
{
    for (const char* line : {"update x.bin --backup --json", "update x.bin --backup= --json",
                             "list --device= --json", "--log --json list", "info x --log -"}) {
        const std::string summary = refused(line);
        INFO(summary);
        CHECK(summary.find("looks like an option") != std::string::npos);
    }
    CHECK_THAT(refused("update x.bin --backup"), hasText("--backup was given without a value"));
    CHECK_THAT(refused("list --device 1-1 --device 1-2"), hasText("more than once"));
}

TEST_CASE("the value of an option is never mistaken for the command")
{
    const Arguments arguments = understood("--device erase list");
    CHECK(arguments.command == Command::List);
    CHECK(understood("--backup list update update").inputFile == QStringLiteral("update"));
    CHECK(understood("--backup list update x").backupFile == QStringLiteral("list"));
    CHECK(understood("--range 0x08000000:1 --range 0x08000800:1 erase").ranges.size() == 2);
}

TEST_CASE("an option that needs another one is refused without it")
{
    CHECK_THAT(refused("update x.bin --record-firmware"), hasText("requires --record"));
    CHECK(understood("update x.bin --record-firmware --record y").recordsFirmware);
}

TEST_CASE("a switch takes no value")
{
    for (const char* line : {"--json=5 list", "--yes=maybe list", "update x.bin --no-verify=false"})
        CHECK_THAT(refused(line), hasText("takes no value"));
}

TEST_CASE("a misspelt command or option is answered with the intended one")
{
    const auto remedy = [](const char* line) {
        const auto arguments = parse(line);
        INFO(line);
        REQUIRE_FALSE(arguments);
        return arguments.error().remedy().toStdString();
    };
    CHECK_THAT(remedy("updat x.bin"), hasText("Did you mean update?"));
    CHECK_THAT(remedy("Option-Bytes"), hasText("Did you mean option-bytes?"));
    CHECK_THAT(remedy("update x.bin --adress 0x08000000"), hasText("Did you mean --address?"));
    CHECK_THAT(remedy("list --jsno"), hasText("Did you mean --json?"));
    CHECK(remedy("xyzzy").find("mean") == std::string::npos);
}

TEST_CASE("numbers are never octal")
{
    CHECK(understood("series x.bin --count 010").count == std::size_t{10});
    CHECK(understood("convert a b.dfu --alternate 010").alternateSetting == std::uint8_t{10});
}

TEST_CASE("an option of dfu-util is answered with our equivalent")
{
    const auto remedy = [](const char* line) {
        const auto arguments = parse(line);
        INFO(line);
        REQUIRE_FALSE(arguments);
        CHECK(arguments.error().kind() == ErrorKind::Usage);
        CHECK_THAT(arguments.error().summary().toStdString(), hasText("dfu-util"));
        return arguments.error().remedy().toStdString();
    };
    CHECK_THAT(remedy("-D x.bin"), hasText("update FILE"));
    CHECK_THAT(remedy("-a 0 -s 0x08000000:leave -D x.bin"), hasText("Leave it out"));
    CHECK_THAT(remedy("update x.bin -s0x08000000:leave"), hasText("--address"));
    CHECK_THAT(remedy("update x.bin --dfuse-address 0x08000000"), hasText("--address"));
    CHECK_THAT(remedy("-U out.bin"), hasText("read OUT"));
    CHECK_THAT(remedy("-l"), hasText("list"));
    CHECK_THAT(remedy("-e"), hasText("detach"));
    CHECK_THAT(remedy("-d 0483:df11 list"), hasText("--device"));
    CHECK_THAT(refused("update x.bin -q"), hasText("“-q” was not expected"));
}

TEST_CASE("a device id in another notation is refused with the right notation")
{
    const auto remedy = [](const char* value) {
        const auto arguments = parse((std::string("list --device ") + value).c_str());
        INFO(value);
        REQUIRE_FALSE(arguments);
        CHECK(arguments.error().kind() == ErrorKind::Usage);
        return arguments.error().remedy().toStdString();
    };
    CHECK_THAT(remedy("0x0483:0xdf11"), hasText("Did you mean 0483:df11?"));
    CHECK_THAT(remedy("df11:0483"), hasText("Did you mean 0483:df11?"));
    CHECK_THAT(remedy("id:0001:1209"), hasText("Did you mean 1209:0001?"));
    CHECK(understood("list --device serial:0x0483:0xdf11").hasDevice);
    CHECK(understood("list --device 28e9:0189").hasDevice);
    CHECK(understood("list --device 00:11:22:33:44:55").hasDevice);
}

TEST_CASE("the option --skip permits leaving out bytes outside the memory")
{
    CHECK(understood("update x.hex --skip outside-map").allowed
          == std::set{image::FindingCode::OutsideMap});
    CHECK_THAT(refused("update x.hex --skip stack-pointer"), hasText("outside-map"));
}

TEST_CASE("words of the command line cannot control the terminal")
{
    for (const char* line : {"\x1b[2Jx", "update x.bin --allow \x1b[2J", "list --device id:\x1b",
                             "read x.bin --range \x1b:1", "update x.bin --policy \x1b"}) {
        const auto arguments = parse(line);
        REQUIRE_FALSE(arguments);
        CHECK_FALSE(arguments.error().fullText().contains(QChar(0x1b)));
    }
}

TEST_CASE("a file to write cannot have control characters in its name")
{
    CHECK_THAT(refused("read \x1b.bin"), hasText("control characters"));
    CHECK_THAT(refused("update x.dfu --log \n"), hasText("control characters"));
    CHECK_THAT(refused("--virtual=flash=\n list"), hasText("control characters"));
    // One of its characters stands for a byte that is not UTF-8.
    const QString odd = QStringLiteral("l") + QString::fromUcs4(U"\U0010FEFF");
    for (const char* option : {"--log", "--record", "--backup"}) {
        const auto arguments = parseArguments(
            {QStringLiteral("update"), QStringLiteral("x.bin"), QString::fromLatin1(option), odd});
        REQUIRE_FALSE(arguments);
        CHECK(exitCode(arguments.error().kind()) == 5);
    }
    CHECK_FALSE(parseArguments({QStringLiteral("--virtual=flash=") + odd, QStringLiteral("list")}));
    CHECK(understood("update \n.dfu").inputFile == QStringLiteral("\n.dfu"));
}
