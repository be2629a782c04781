// SPDX-License-Identifier: MIT
#include "core/virtual_board/chip/statistics.h"

#include <numeric>

namespace fieldflash::board {

namespace {

/// JSON numbers are doubles; these counters stay far below 2^53.
double asNumber(std::uint64_t value) { return static_cast<double>(value); }

double inMilliseconds(Clock::Duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

QJsonObject counts(const std::map<QString, std::uint64_t>& values)
{
    QJsonObject object;
    for (const auto& [name, count] : values)
        object.insert(name, asNumber(count));
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
        pages.insert(QString::number(page), asNumber(count));
    return {
        {QStringLiteral("pageErases"), asNumber(pageErases())},
        {QStringLiteral("erasesPerPage"), pages},
        {QStringLiteral("massErases"), asNumber(massErases)},
        {QStringLiteral("programmedDoubleWords"), asNumber(programmedDoubleWords)},
        {QStringLiteral("bytesRead"), asNumber(bytesRead)},
        {QStringLiteral("dfuRequests"), asNumber(dfuRequests)},
        {QStringLiteral("controlTransfers"), asNumber(controlTransfers)},
        {QStringLiteral("wireBytes"), asNumber(wireBytes)},
        {QStringLiteral("wireMilliseconds"), inMilliseconds(wire)},
        {QStringLiteral("requests"), counts(requests)},
        {QStringLiteral("busyMilliseconds"), inMilliseconds(busy)},
        {QStringLiteral("earlyPolls"), asNumber(earlyPolls)},
        {QStringLiteral("violations"), counts(violations)},
        {QStringLiteral("powerOns"), asNumber(powerOns)},
        {QStringLiteral("resets"), asNumber(resets)},
    };
}

} // namespace fieldflash::board
