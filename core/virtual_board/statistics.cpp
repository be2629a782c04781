// SPDX-License-Identifier: MIT
#include "core/virtual_board/statistics.h"

#include <numeric>

namespace fieldflash::board {

namespace {

/// JSON has doubles only; the counters of a board stay far below 2^53.
double number(std::uint64_t value) { return static_cast<double>(value); }

double milliseconds(Clock::Duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

QJsonObject counts(const std::map<QString, std::uint64_t>& values)
{
    QJsonObject object;
    for (const auto& [name, count] : values)
        object.insert(name, number(count));
    return object;
}

} // namespace

std::uint64_t Statistics::pageErases() const
{
    return std::accumulate(erasesPerPage.begin(), erasesPerPage.end(), std::uint64_t{0},
                           [](std::uint64_t sum, const auto& entry) { return sum + entry.second; });
}

std::uint64_t Statistics::violationCount() const
{
    return std::accumulate(violations.begin(), violations.end(), std::uint64_t{0},
                           [](std::uint64_t sum, const auto& entry) { return sum + entry.second; });
}

QJsonObject Statistics::toJson() const
{
    QJsonObject pages;
    for (const auto& [page, count] : erasesPerPage)
        pages.insert(QString::number(page), number(count));
    return {
        {QStringLiteral("pageErases"), number(pageErases())},
        {QStringLiteral("erasesPerPage"), pages},
        {QStringLiteral("massErases"), number(massErases)},
        {QStringLiteral("programmedDoubleWords"), number(programmedDoubleWords)},
        {QStringLiteral("bytesRead"), number(bytesRead)},
        {QStringLiteral("dfuRequests"), number(dfuRequests)},
        {QStringLiteral("controlTransfers"), number(controlTransfers)},
        {QStringLiteral("wireBytes"), number(wireBytes)},
        {QStringLiteral("wireMilliseconds"), milliseconds(wire)},
        {QStringLiteral("requests"), counts(requests)},
        {QStringLiteral("busyMilliseconds"), milliseconds(busy)},
        {QStringLiteral("earlyPolls"), number(earlyPolls)},
        {QStringLiteral("violations"), counts(violations)},
        {QStringLiteral("powerOns"), number(powerOns)},
        {QStringLiteral("resets"), number(resets)},
    };
}

} // namespace fieldflash::board
