// SPDX-License-Identifier: MIT
// Every fault at every transfer of every job under every policy, and the invariants afterwards. A
// program of its own: prints tables, exits with 1 if an invariant was violated.
#include "tests/faults/fault_bench.h"
#include "tests/faults/invariants.h"
#include "tests/faults/policies.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <exception>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace {

using namespace fieldflash;
using namespace fieldflash::test;

struct Choice {
    std::string job;
    std::string fault;
    std::string policy;
    std::uint64_t at = 0;
    std::uint64_t every = 1;
    std::uint64_t random = 0;
    unsigned seed = 1;
    bool isVerbose = false;
};

/// Cases, and violations per invariant.
struct Row {
    std::uint64_t cases = 0;
    std::uint64_t succeeded = 0;
    std::array<std::uint64_t, std::size(kAllInvariants)> broken{};
    Clock::Duration longest{0};

    void add(const Row& other)
    {
        cases += other.cases;
        succeeded += other.succeeded;
        for (std::size_t i = 0; i < broken.size(); ++i)
            broken[i] += other.broken[i];
        longest = std::max(longest, other.longest);
    }
    [[nodiscard]] bool isClean() const
    {
        return std::ranges::all_of(broken, [](std::uint64_t count) { return count == 0; });
    }
};

struct Case {
    FaultyJob job;
    const Policy* policy;
    std::vector<Fault> faults;

    [[nodiscard]] bool has(FaultKind kind) const
    {
        return std::ranges::find(faults, kind, &Fault::kind) != faults.end();
    }
    [[nodiscard]] std::string text() const
    {
        std::string text;
        for (const Fault& fault : faults)
            text += std::string(faultName(fault.kind)) + " at " + std::to_string(fault.at) + ' ';
        return text + '(' + jobName(job) + ", " + policy->name + ')';
    }
};

std::vector<Breach> runCase(const Case& tried, Row& row)
{
    std::vector<Breach> found;
    try {
        FaultBench bench(tried.job);
        bench.faults().arm(tried.faults);
        const Ending first = bench.run(tried.policy->options);
        row.longest = std::max(row.longest, first.took);
        row.succeeded += first.report.exitCode() == 0 ? 1 : 0;
        found = breaches(bench, tried.job, tried.faults, first);
        bench.faults().disarm();
        bench.wait(std::chrono::seconds(3)); // gives a hidden device time to return
        if (!bench.isOnBus() || tried.has(FaultKind::Hang))
            bench.plugAgain();
        const Ending second = bench.run(tried.policy->options);
        std::ranges::move(breachesOfNextRun(bench, tried.job, second), std::back_inserter(found));
    } catch (const std::exception& problem) {
        found.push_back({Invariant::Ends, problem.what()});
    }
    return found;
}

std::vector<TransferSeen> transfersOf(FaultyJob job, const Policy& policy)
{
    FaultBench bench(job);
    const Ending ending = bench.run(policy.options);
    const auto wrong = breaches(bench, job, {}, ending);
    for (const Breach& breach : wrong)
        std::printf("  WITHOUT A FAULT: %s: %s\n", invariantName(breach.invariant),
                    breach.what.c_str());
    if (!wrong.empty() || (ending.report.error && traitsOf(job).work != JobWork::VerifyDifferent))
        std::printf("  the run without a fault fails: %s\n",
                    ending.report.verdict().toStdString().c_str());
    return bench.faults().seen();
}

void printHeader(const char* first)
{
    std::printf("%-22s %7s %9s", first, "cases", "succeeded");
    for (const Invariant invariant : kAllInvariants)
        std::printf(" %9s", invariantName(invariant));
    std::printf(" %9s\n", "longest");
}

void print(const std::string& name, const Row& row)
{
    std::printf("%-22s %7llu %9llu", name.c_str(), static_cast<unsigned long long>(row.cases),
                static_cast<unsigned long long>(row.succeeded));
    for (const std::uint64_t broken : row.broken) {
        if (broken == 0)
            std::printf(" %9s", "all");
        else
            std::printf(" %9s", ("-" + std::to_string(broken)).c_str());
    }
    std::printf(" %7.1f s\n", std::chrono::duration<double>(row.longest).count());
}

class Matrix {
public:
    explicit Matrix(Choice choice) : m_choice(std::move(choice)), m_random(m_choice.seed) { }

    bool run()
    {
        for (const FaultyJob job : allJobs()) {
            if (!m_choice.job.empty() && m_choice.job != jobName(job))
                continue;
            for (const Policy& policy : allPolicies()) {
                if (m_choice.policy.empty() || m_choice.policy == policy.name)
                    runJob(job, policy);
                if (!isUpdate(job) || traitsOf(job).isPlain())
                    break; // a policy only affects writing, and a stream has none
            }
        }
        std::printf("\nBy fault\n");
        printHeader("fault");
        for (const auto& [kind, row] : m_byFault)
            print(kind == FaultKind::None ? "several at random" : faultName(kind), row);
        Row all;
        for (const auto& [kind, row] : m_byFault)
            all.add(row);
        print("all", all);
        for (const auto& [text, count] : m_kinds)
            std::printf("%5llu x %s\n", static_cast<unsigned long long>(count), text.c_str());
        return all.isClean() && all.cases > 0;
    }

private:
    void runJob(FaultyJob job, const Policy& policy)
    {
        const auto transfers = transfersOf(job, policy);
        const std::string name = std::string(jobName(job)) + ", " + policy.name;
        std::printf("%s: %zu transfers\n", name.c_str(), transfers.size());
        Row row;
        for (const FaultKind kind : kAllFaults) {
            const bool isChosen = m_choice.fault.empty() || m_choice.fault == faultName(kind);
            if (isChosen && m_choice.random == 0)
                runFault({job, &policy, {{kind, 0}}}, transfers, row);
        }
        for (std::uint64_t round = 0; round < m_choice.random; ++round)
            runRandom({job, &policy, {}}, transfers.size(), row);
        printHeader("");
        print(name, row);
        std::fflush(stdout);
    }

    void runFault(Case tried, const std::vector<TransferSeen>& transfers, Row& row)
    {
        Row own;
        const FaultKind kind = tried.faults.front().kind;
        for (std::uint64_t at = 1; at <= transfers.size(); ++at) {
            const bool isChosen =
                m_choice.at == 0 ? m_turn % m_choice.every == 0 : m_choice.at == at;
            if (!canMeet(kind, transfers[at - 1]))
                continue;
            ++m_turn;
            if (!isChosen)
                continue;
            tried.faults.front().at = at;
            runAndCount(tried, own);
        }
        row.add(own);
        m_byFault[kind].add(own);
    }

    /// Two to four faults, some of them in transfers caused by earlier ones.
    void runRandom(Case tried, std::size_t transfers, Row& row)
    {
        const auto below = [this](std::size_t limit) { return m_random() % limit; };
        for (std::size_t count = 2 + below(3); count > 0; --count)
            tried.faults.push_back(
                {kAllFaults[below(std::size(kAllFaults))], 1 + below(transfers + transfers / 2)});
        Row own;
        runAndCount(tried, own);
        row.add(own);
        m_byFault[FaultKind::None].add(own);
    }

    void runAndCount(const Case& tried, Row& row)
    {
        const auto found = runCase(tried, row);
        ++row.cases;
        std::set<Invariant> counted;
        for (const Breach& breach : found) {
            if (counted.insert(breach.invariant).second)
                ++row.broken.at(static_cast<std::size_t>(breach.invariant));
            tell(tried, breach);
        }
    }

    void tell(const Case& tried, const Breach& breach)
    {
        const std::string kind = std::string(invariantName(breach.invariant)) + ", "
            + (tried.faults.size() == 1 ? faultName(tried.faults.front().kind) : "several") + ": "
            + breach.what.substr(0, breach.what.find('\n'));
        const bool isNew = ++m_kinds[kind] == 1;
        if (isNew || m_choice.isVerbose)
            std::printf("  %s: %s: %s\n", tried.text().c_str(), invariantName(breach.invariant),
                        breach.what.c_str());
    }

    Choice m_choice;
    std::mt19937 m_random;
    std::uint64_t m_turn = 0;
    std::map<FaultKind, Row> m_byFault;
    std::map<std::string, std::uint64_t> m_kinds;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    Choice choice;
    CLI::App arguments("Every fault at every transfer, and what must hold afterwards.");
    arguments.add_option("--job", choice.job, "only this job");
    arguments.add_option("--fault", choice.fault, "only this fault");
    arguments.add_option("--policy", choice.policy, "only this policy");
    arguments.add_option("--at", choice.at, "only at this transfer");
    arguments.add_option("--every", choice.every, "only each N-th case")
        ->check(CLI::PositiveNumber);
    arguments.add_option("--random", choice.random,
                         "instead: so many runs of each job with several faults at random");
    arguments.add_option("--seed", choice.seed, "for --random");
    arguments.add_flag("--verbose", choice.isVerbose, "every breach, and not only the first alike");
    CLI11_PARSE(arguments, argc, argv);
    QElapsedTimer timer;
    timer.start();
    const bool holds = Matrix(choice).run();
    std::printf("%.1f s\n", static_cast<double>(timer.elapsed()) / 1000.0);
    return holds ? 0 : 1;
}
