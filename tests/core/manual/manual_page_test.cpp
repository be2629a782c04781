// SPDX-License-Identifier: MIT
#include "core/manual/manual_page.h"
#include "tests/core/manual/lamp_program.h"
#include "tests/support/catch.h"

#include <QProcess>
#include <QStandardPaths>

using namespace fieldflash;
using namespace fieldflash::manual;
using test::hasText;

namespace {

std::string lampPage() { return manualPage(declaredProgram(*test::lampProgram()), "1.2"); }

std::size_t countOf(const std::string& part, const std::string& text)
{
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

} // namespace

TEST_CASE("a man page has what apropos lists, and the version")
{
    const std::string page = lampPage();
    CHECK_THAT(page, hasText("\nlamp\\-tool \\- switches lamps\n"));
    CHECK_THAT(page, hasText("\"Fieldflash 1.2\""));
}

TEST_CASE("a man page explains every command and option that is not hidden")
{
    const std::string page = lampPage();
    for (const char* text :
         {".SS \\fBon\\fR \\fIFILE\\fR", ".SS \\fBoff\\fR [\\fIWHEN\\fR]", "\\fB\\-\\-json\\fR",
          "\\fB\\-h\\fR, \\fB\\-\\-help\\fR", "\\fB\\-\\-log\\fR \\fIFILE\\fR\nAppend to FILE.",
          "\\fB\\-\\-colour\\fR"})
        CHECK_THAT(page, hasText(text));
    CHECK_THAT(page, !hasText("man\\-page"));
    CHECK_THAT(page, !hasText("completion"));
    CHECK(countOf("\\fB\\-\\-help\\fR", page) == 1);
}

TEST_CASE("a man page has the sections of help once, examples with their command")
{
    const std::string page = lampPage();
    CHECK(countOf("\n.SH EXIT STATUS\n", page) == 1);
    CHECK(countOf("\n.SH FINDINGS\n", page) == 1);
    CHECK(countOf("the lamp is on", page) == 1);
    CHECK(page.find("lamp\\-tool off") < page.find(".SH OPTIONS"));
}

TEST_CASE("text of a man page is never read as a request")
{
    const CLI::App program("'Quoted. .hidden\n.so /etc/passwd", "trick");
    const std::string page = manualPage(declaredProgram(program), "1");
    CHECK_THAT(page, hasText("\n\\&'Quoted"));
    CHECK_THAT(page, hasText("\n\\&.so /etc/passwd"));
    CHECK_THAT(lampPage(), hasText("on .scene\\e\n"));
}

TEST_CASE("groff has no complaint about a man page")
{
    const QString groff = QStandardPaths::findExecutable(QStringLiteral("groff"));
    if (groff.isEmpty())
        SKIP("no groff");
    QProcess process;
    process.start(groff,
                  {QStringLiteral("-man"), QStringLiteral("-Tutf8"), QStringLiteral("-ww"),
                   QStringLiteral("-z"), QStringLiteral("-k")});
    process.write(lampPage().c_str());
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 0);
    CHECK(QString::fromUtf8(process.readAllStandardError()) == QString());
}
