// SPDX-License-Identifier: MIT
// ./do bench plan: the cost of updates, in virtual time.
#include "tests/bench/plan/hosts.h"
#include "tests/bench/plan/table.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

namespace fieldflash::bench {
namespace {

struct Wanted {
    std::vector<std::string> sizes;
    std::vector<std::string> cases;
    std::vector<std::string> profiles;
    std::vector<std::string> policies;
    bool isJson = false;
};

/// Empty: everything.
bool isWanted(const std::vector<std::string>& wanted, const QString& name)
{
    const auto is = [&name](const std::string& word) {
        return QString::fromStdString(word)
                   .remove(QLatin1Char(' '))
                   .compare(QString(name).remove(QLatin1Char(' ')), Qt::CaseInsensitive)
            == 0;
    };
    return wanted.empty() || std::ranges::any_of(wanted, is);
}

void print(const QString& line)
{
    std::puts(line.toUtf8().constData());
    (void)std::fflush(stdout);
}

void measureCell(const Scenario& scenario, const Wanted& wanted, std::vector<Row>& rows)
{
    for (const Host& host : allHosts()) {
        const bool isBound = host.name.startsWith(QLatin1String("bound"));
        if (!isWanted(wanted.policies, host.name) || (isBound && scenario.isChip))
            continue;
        rows.push_back(
            {scenario.profile, scenario.size, scenario.change, host.name, measure(host, scenario)});
        print(wanted.isJson ? jsonLine(rows.back()) : textLine(rows.back()));
    }
}

std::vector<Row> measureAll(const Wanted& wanted)
{
    std::vector<Row> rows;
    for (const QString& profile : allProfiles()) {
        for (const ByteCount size : allSizes()) {
            for (const QString& change : allCases()) {
                if (!isWanted(wanted.profiles, profile) || !isWanted(wanted.sizes, sizeName(size))
                    || !isWanted(wanted.cases, change))
                    continue;
                if (const auto scenario = makeScenario(profile, size, change))
                    measureCell(*scenario, wanted, rows);
            }
        }
    }
    return rows;
}

std::string choices(const QStringList& names)
{
    return names.join(QStringLiteral(", ")).toStdString();
}

void declare(CLI::App& app, Wanted& wanted)
{
    QStringList sizes;
    for (const ByteCount size : allSizes())
        sizes.append(sizeName(size).remove(QLatin1Char(' ')));
    QStringList hosts;
    for (const Host& host : allHosts())
        hosts.append(host.name);
    app.add_option("--size", wanted.sizes, choices(sizes))->delimiter(',');
    app.add_option("--case", wanted.cases, choices(allCases()))->delimiter(',');
    app.add_option("--profile", wanted.profiles, choices(allProfiles()))->delimiter(',');
    app.add_option("--policy", wanted.policies, choices(hosts))->delimiter(',');
    app.add_flag("--json", wanted.isJson, "one object a line");
}

} // namespace
} // namespace fieldflash::bench

int main(int argc, char** argv)
{
    using namespace fieldflash::bench;
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("fieldflash.*=false"));
    Wanted wanted;
    CLI::App app("What an update costs, in virtual time; tests/bench/plan/README.md explains it.",
                 "./do bench plan");
    declare(app, wanted);
    CLI11_PARSE(app, argc, argv);
    if (!wanted.isJson)
        print(tableHead());
    const std::vector<Row> rows = measureAll(wanted);
    print(wanted.isJson ? summaryJson(rows) : QLatin1Char('\n') + summaryText(rows));
    return rows.empty() ? 2 : 0;
}
