// SPDX-License-Identifier: MIT
// What is logged about the requests once the log is turned on.
#include "core/dfu/requests.h"
#include "tests/core/dfu/dfu_script.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

#include <QLoggingCategory>
#include <QStringList>

using namespace fieldflash;
using namespace fieldflash::dfu;
using test::DfuScript;
using test::FakeLink;
using test::kInterface;

namespace {

QStringList& lines()
{
    static QStringList kept;
    return kept;
}

/// Collects the messages of the category while it exists.
class Listener {
public:
    explicit Listener(const char* rule)
    {
        lines().clear();
        QLoggingCategory::setFilterRules(QString::fromLatin1(rule));
        m_before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext&, const QString& text) { lines() << text; });
    }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;
    ~Listener()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
    }

private:
    QtMessageHandler m_before;
};

/// Sends one DNLOAD of block 0.
QString logged(const Bytes& payload, std::uint16_t block = 0)
{
    VirtualClock clock;
    DfuScript script(clock);
    FakeLink link(script);
    Requests requests(link, kInterface);
    script.out({0x21, 1, block, kInterface}, payload);
    const Listener listener("fieldflash.dfu.debug=true");
    REQUIRE(test::run(requests.dnload(block, payload)));
    return lines().join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("the log names each DfuSe command with its address")
{
    const auto [payload, text] = GENERATE(table<Bytes, const char*>(
        {{{0x21, 0x00, 0x08, 0x00, 0x08}, "Set Address Pointer 0x0800 0800"},
         {{0x41, 0x00, 0x10, 0x00, 0x08}, "Erase the page at 0x0800 1000"},
         {{0x41}, "Mass Erase"},
         {{0x92}, "Read Unprotect"},
         {{0x92, 1}, "unknown command, 2 bytes"},
         {{0x21}, "unknown command, 1 bytes"}}));
    CHECK_THAT(logged(payload).toStdString(), test::hasText(text));
    CHECK_THAT(logged(payload).toStdString(), test::hasText("DFU_DNLOAD wBlockNum 0"));
}

TEST_CASE("the log distinguishes data from the end, and never contains the data itself")
{
    CHECK_THAT(logged({0xDE, 0xAD, 0xBE}, 5).toStdString(),
               test::hasText("DFU_DNLOAD wBlockNum 5: 3 bytes"));
    CHECK_THAT(logged({}, 0).toStdString(), test::hasText("the end, leave"));
}

TEST_CASE("without a listener nothing is logged")
{
    VirtualClock clock;
    DfuScript script(clock);
    FakeLink link(script);
    Requests requests(link, kInterface);
    script.out({0x21, 6, 0, kInterface}, {});
    const Listener listener("");
    REQUIRE(test::run(requests.abort()));
    CHECK(lines().isEmpty());
}
