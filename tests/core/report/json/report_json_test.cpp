// SPDX-License-Identifier: MIT
#include "core/report/json/event_json.h"
#include "core/report/json/json_parts.h"
#include "core/report/json/report_json.h"
#include "core/report/text/count_text.h"
#include "core/report/text/phase_words.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace fieldflash;
using namespace fieldflash::report;
using namespace Qt::StringLiterals;

namespace {

update::Report failedReport()
{
    update::Report report;
    report.job = update::JobKind::Restore;
    report.verified = update::Answer::Yes;
    report.returned = update::Answer::No;
    report.bytesWritten = 1000;
    report.bytesVerified = 2000;
    report.recoveries = 3;
    report.returns = 2;
    report.sectorsWrittenTwice = 1;
    report.error = Error(ErrorKind::DidNotReturn, u"It stayed away."_s).withDetail(u"10 s"_s);
    return report;
}

} // namespace

TEST_CASE("the report has each answer and each count under a separate name")
{
    const QJsonObject json = reportJson(failedReport());
    CHECK(json["job"_L1] == "restore"_L1);
    CHECK(json["verified"_L1] == true);
    CHECK(json["returned"_L1] == false);
    CHECK(json["expectedVersion"_L1].isNull());
    CHECK(json["exitCode"_L1] == 9);
    CHECK(json["bytesWritten"_L1] == 1000);
    CHECK(json["bytesVerified"_L1] == 2000);
    CHECK(json["recoveries"_L1] == 3);
    CHECK(json["returns"_L1] == 2);
    CHECK(json["sectorsWrittenTwice"_L1] == 1);
    CHECK(json["error"_L1]["kind"_L1] == "DidNotReturn"_L1);
    CHECK(json["error"_L1]["detail"_L1] == "10 s"_L1);
    CHECK(json["verdict"_L1].toString() == failedReport().verdict());
    CHECK(reportJson(update::Report())["error"_L1].isNull());
    CHECK(reportJson(update::Report())["exitCode"_L1] == 0);
}

TEST_CASE("every output line is one object that states the version of the schema")
{
    const QByteArray line = jsonLine(eventJson(update::Note{u"two\nlines"_s, true}));
    CHECK(line.count('\n') == 1);
    CHECK(line.endsWith('\n'));
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    CHECK(object["schema"_L1] == kJsonSchema);
    CHECK(object["text"_L1] == "two\nlines"_L1);
}

TEST_CASE("the end of a command prefers the error of its job to its own")
{
    Ending ending;
    ending.command = u"update"_s;
    ending.exitCode = 9;
    ending.error = Error(ErrorKind::FileAccess, u"No room."_s);
    CHECK(endingJson(ending)["error"_L1]["kind"_L1] == "FileAccess"_L1);
    ending.report = failedReport();
    const QJsonObject json = endingJson(ending);
    CHECK(json["event"_L1] == "report"_L1);
    CHECK(json["error"_L1]["kind"_L1] == "DidNotReturn"_L1);
    CHECK(json["exitCode"_L1] == 9);
    CHECK_FALSE(json.contains("file"_L1));
    CHECK(endingJson(Ending())["command"_L1].isNull());
}

TEST_CASE("a number in a sentence has the right form of its noun, and separators")
{
    CHECK(counted(0, u"sector"_s) == u"0 sectors"_s);
    CHECK(counted(1, u"sector"_s) == u"1 sector"_s);
    CHECK(counted(5783, u"byte"_s) == u"5,783 bytes"_s);
    CHECK(counted(2, u"entry"_s, u"entries"_s) == u"2 entries"_s);
}

TEST_CASE("a log states step and phase, once if both have the same name")
{
    CHECK(phaseText(update::Phase::AwaitBootloader) == u"Prepare (AwaitBootloader)"_s);
    CHECK(phaseText(update::Phase::Write) == u"Write"_s);
    CHECK(phaseText(update::Phase::Confirm) == u"Restart (Confirm)"_s);
}
