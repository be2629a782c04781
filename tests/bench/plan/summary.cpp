// SPDX-License-Identifier: MIT
// The ratios that matter; aims are printed beside the figures, but not enforced.
#include "core/profile/chip_part.h"
#include "tests/bench/plan/table.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <utility>

namespace fieldflash::bench {

namespace {

constexpr ByteCount kHalf = kChip / 2;
constexpr ByteCount kSmall = ByteCount{14} * 1024;

struct Aim {
    const char* text;
    const char* profile;
    ByteCount size;
    const char* change;
    const char* host;
    const char* reference;
    bool isElapsed; ///< if the poll times are what counts
    double atMost;
};

const std::vector<Aim>& aims()
{
    static const std::vector<Aim> list{
        {"all different, rest blank", "l476", kHalf, "all", "auto", "dfu-util", false, 0.62},
        {"the chip is the image's", "l476", kHalf, "all", "auto+whole", "dfu-util", false, 0.57},
        {"against the lower bound", "l476", kHalf, "all", "auto", "bound", false, 1.06},
        {"the same, whole chip", "l476", kHalf, "all", "auto+whole", "bound+whole", false, 1.06},
        {"same image again", "l476", kHalf, "same", "auto", "dfu-util", false, 0.08},
        {"5 % of the pages, scattered", "l476", kHalf, "5%", "auto", "dfu-util", false, 0.14},
        {"14 KB over 14 KB", "l476", kSmall, "all", "auto", "dfu-util", false, 1.0},
        {"what no host could undercut", "l476", kSmall, "all", "bound", "dfu-util", false, 1.0},
        {"14 KB onto a blank chip", "l476", kSmall, "blank", "auto", "dfu-util", false, 1.0},
        {"poll times of an F4", "f4", kHalf, "all", "auto", "dfu-util", true, 0.4},
        {"the same, onto a blank chip", "f4", kHalf, "blank", "auto", "dfu-util", true, 0.4},
        {"the same, 1 MB", "f4", kChip, "all", "auto", "dfu-util", true, 0.4},
        {"what no host could undercut", "f4", kHalf, "all", "bound", "dfu-util", true, 0.4},
        {"with the sectors of an F4", "f4-sectors", kHalf, "all", "auto", "dfu-util", true, 0.4},
        {"what no host could undercut", "f4-sectors", kHalf, "all", "bound", "dfu-util", true, 0.4},
    };
    return list;
}

const Measurement* find(const std::vector<Row>& rows, const Aim& aim, const char* host)
{
    const auto fits = [&aim, host](const Row& row) {
        return row.profile == QLatin1String(aim.profile) && row.size == aim.size
            && row.change == QLatin1String(aim.change) && row.host == QLatin1String(host);
    };
    const auto found = std::ranges::find_if(rows, fits);
    return found == rows.end() ? nullptr : &found->measured;
}

/// Absent if one of them was not measured or failed.
std::optional<double> ratio(const std::vector<Row>& rows, const Aim& aim)
{
    const Measurement* ours = find(rows, aim, aim.host);
    const Measurement* theirs = find(rows, aim, aim.reference);
    if (!ours || !theirs || !ours->error.isEmpty() || !theirs->error.isEmpty())
        return std::nullopt;
    return aim.isElapsed ? ours->elapsedSeconds / theirs->elapsedSeconds
                         : ours->deviceSeconds / theirs->deviceSeconds;
}

struct Totals {
    std::uint64_t earlyPolls = 0;
    ByteCount lostBytes = 0;
    ByteCount wrongBytes = 0;
};

/// For our own policies; +whole and +blind lose outside content by definition.
Totals totalsOfOurs(const std::vector<Row>& rows)
{
    Totals totals;
    for (const Row& row : rows) {
        if (row.host.startsWith(QLatin1String("dfu-util"))
            || row.host.startsWith(QLatin1String("bound")))
            continue;
        totals.earlyPolls += row.measured.earlyPolls;
        totals.wrongBytes += row.measured.wrongBytes;
        if (!row.host.contains(QLatin1Char('+')))
            totals.lostBytes += row.measured.lostBytes;
    }
    return totals;
}

/// Cases where `auto` was slower than another of our policies.
struct Regret {
    const Row* row = nullptr;
    const Row* better = nullptr;
    double ratio = 1;
};

double timeOf(const Row& row)
{
    const bool isElapsed = row.profile.startsWith(QLatin1String("f4"));
    return isElapsed ? row.measured.elapsedSeconds : row.measured.deviceSeconds;
}

bool isSameCell(const Row& left, const Row& right)
{
    return left.profile == right.profile && left.size == right.size && left.change == right.change;
}

Regret regretOf(const std::vector<Row>& rows, const Row& row)
{
    Regret worst{&row};
    for (const Row& other : rows) {
        const bool isOurs = other.host == QLatin1String("sectors")
            || other.host == QLatin1String("mass") || other.host == QLatin1String("full");
        if (!isOurs || !isSameCell(row, other) || !other.measured.error.isEmpty())
            continue;
        const double ratio = timeOf(row) / timeOf(other);
        if (ratio > worst.ratio)
            worst = {&row, &other, ratio};
    }
    return worst;
}

std::vector<Regret> worstRegrets(const std::vector<Row>& rows)
{
    constexpr double kWorthTelling = 1.02;
    constexpr std::size_t kMost = 10;
    std::vector<Regret> regrets;
    for (const Row& row : rows) {
        if (row.host != QLatin1String("auto"))
            continue;
        if (const Regret regret = regretOf(rows, row); regret.ratio > kWorthTelling)
            regrets.push_back(regret);
    }
    std::ranges::sort(regrets, std::ranges::greater{}, &Regret::ratio);
    regrets.resize(std::min(regrets.size(), kMost));
    return regrets;
}

/// Two hosts that do the same job.
struct Comparison {
    const char* ours;
    const char* theirs;
    const char* text;
};

constexpr std::array<Comparison, 3> kComparisons{
    Comparison{"auto", "dfu-util+read", "what is written is read back by both"},
    Comparison{"auto+blind", "dfu-util", "nothing is read back"},
    Comparison{"auto", "dfu-util", "only we read back"},
};

struct WorstCell {
    double ratio = 0;
    const Row* row = nullptr;
};

/// Of each chip: the cell in which we compare worst, by elapsed time. What did not end well is not
/// compared.
std::map<QString, WorstCell> worstCells(const std::vector<Row>& rows, const Comparison& comparison)
{
    std::map<QString, WorstCell> worst;
    for (const Row& ours : rows) {
        if (ours.host != QLatin1String(comparison.ours) || !profile::partNamed(ours.profile))
            continue;
        const auto theirs = std::ranges::find_if(rows, [&](const Row& row) {
            return row.host == QLatin1String(comparison.theirs) && isSameCell(row, ours);
        });
        if (!ours.measured.error.isEmpty() || theirs == rows.end()
            || !theirs->measured.error.isEmpty())
            continue;
        const double ratio = ours.measured.elapsedSeconds / theirs->measured.elapsedSeconds;
        WorstCell& cell = worst[ours.profile];
        if (ratio > cell.ratio)
            cell = {ratio, &ours};
    }
    return worst;
}

QString chipText(const std::vector<Row>& rows)
{
    QString text;
    for (const Comparison& comparison : kComparisons) {
        const std::map<QString, WorstCell> worst = worstCells(rows, comparison);
        if (!worst.empty())
            text += QStringLiteral("%1 / %2 (%3), elapsed, at worst:\n")
                        .arg(QLatin1String(comparison.ours), QLatin1String(comparison.theirs),
                             QLatin1String(comparison.text));
        for (const auto& [chip, cell] : worst)
            text += QStringLiteral("  %1 %2 (%3, %4)\n")
                        .arg(chip.leftJustified(20))
                        .arg(cell.ratio, 0, 'f', 2)
                        .arg(sizeName(cell.row->size), cell.row->change);
    }
    return text;
}

QString regretText(const std::vector<Row>& rows)
{
    QString text;
    for (const Regret& regret : worstRegrets(rows)) {
        text += QStringLiteral("%1, %2, %3: auto takes %4 times as long as %5\n")
                    .arg(regret.row->profile, sizeName(regret.row->size), regret.row->change)
                    .arg(regret.ratio, 0, 'f', 2)
                    .arg(regret.better->host);
    }
    return text;
}

} // namespace

QString summaryText(const std::vector<Row>& rows)
{
    QString text;
    for (const Aim& aim : aims()) {
        const auto measured = ratio(rows, aim);
        if (!measured)
            continue;
        const QString what = QStringLiteral("%1, %2, %3: %4")
                                 .arg(QLatin1String(aim.profile), sizeName(aim.size),
                                      QLatin1String(aim.change), QLatin1String(aim.text));
        const QString who =
            QStringLiteral("%1 / %2, %3")
                .arg(QLatin1String(aim.host), QLatin1String(aim.reference),
                     aim.isElapsed ? QStringLiteral("elapsed") : QStringLiteral("device time"));
        text += QStringLiteral("%1 %2 %3   (aim: at most %4)\n")
                    .arg(what.leftJustified(52), who.leftJustified(38))
                    .arg(*measured, 0, 'f', 3)
                    .arg(aim.atMost, 0, 'f', 2);
    }
    const Totals totals = totalsOfOurs(rows);
    text += QStringLiteral("All our rows together: %1 early polls, %2 wrong bytes; without the "
                           "+whole and +blind ones %3 bytes lost outside.\n")
                .arg(totals.earlyPolls)
                .arg(totals.wrongBytes)
                .arg(totals.lostBytes);
    return text + chipText(rows) + regretText(rows);
}

QString summaryJson(const std::vector<Row>& rows)
{
    QString lines;
    for (const Aim& aim : aims()) {
        const auto measured = ratio(rows, aim);
        if (!measured)
            continue;
        const QJsonObject object{{QStringLiteral("ratio"), QLatin1String(aim.text)},
                                 {QStringLiteral("profile"), QLatin1String(aim.profile)},
                                 {QStringLiteral("size"), static_cast<double>(aim.size)},
                                 {QStringLiteral("case"), QLatin1String(aim.change)},
                                 {QStringLiteral("policy"), QLatin1String(aim.host)},
                                 {QStringLiteral("reference"), QLatin1String(aim.reference)},
                                 {QStringLiteral("isElapsed"), aim.isElapsed},
                                 {QStringLiteral("measured"), *measured},
                                 {QStringLiteral("aim"), aim.atMost}};
        lines += QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))
            + QLatin1Char('\n');
    }
    return lines;
}

} // namespace fieldflash::bench
