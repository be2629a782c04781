// SPDX-License-Identifier: MIT
#include "core/series/series_statistics.h"

#include <algorithm>

namespace fieldflash::series {

namespace {

constexpr std::size_t kEnoughForRate = 3;
constexpr double kMillisecondsPerHour = 3600.0 * 1000.0;

using Milliseconds = std::chrono::duration<double, std::milli>;

std::optional<double> rateOf(const std::vector<const BoardResult*>& passed)
{
    if (passed.size() < kEnoughForRate)
        return std::nullopt;
    const auto begunAt = [](const BoardResult* board) {
        return static_cast<double>(board->finished.toMSecsSinceEpoch())
            - Milliseconds(board->took).count();
    };
    double begin = begunAt(passed.front());
    double end = begin;
    for (const BoardResult* board : passed) {
        begin = std::min(begin, begunAt(board));
        end = std::max(end, static_cast<double>(board->finished.toMSecsSinceEpoch()));
    }
    if (end <= begin)
        return std::nullopt;
    return static_cast<double>(passed.size()) * kMillisecondsPerHour / (end - begin);
}

} // namespace

SeriesStatistics statisticsOf(const std::vector<BoardResult>& results)
{
    SeriesStatistics all;
    std::vector<const BoardResult*> passed;
    std::vector<Clock::Duration> times;
    passed.reserve(results.size());
    times.reserve(results.size());
    for (const BoardResult& result : results) {
        if (result.verdict == SeriesVerdict::Stopped)
            continue;
        ++all.boards;
        if (!isPass(result.verdict))
            continue;
        passed.push_back(&result);
        if (result.verdict == SeriesVerdict::Passed)
            times.push_back(result.took);
    }
    all.passed = passed.size();
    all.perHour = rateOf(passed);
    if (!times.empty()) {
        const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
        std::ranges::nth_element(times, middle);
        all.typical = *middle;
    }
    return all;
}

} // namespace fieldflash::series
