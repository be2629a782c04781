// SPDX-License-Identifier: MIT
#include "core/base/similar_word.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace fieldflash {

namespace {

/// Levenshtein, one row at a time.
int editDistance(const QString& left, const QString& right)
{
    std::vector<int> row(static_cast<std::size_t>(right.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const bool isSame = left[i] == right[static_cast<qsizetype>(j) - 1];
            const int replaced = diagonal + (isSame ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

std::optional<QString> similarWord(const QString& word, const QStringList& words)
{
    std::optional<QString> nearest;
    qsizetype least = word.size() / 2 + 1;
    for (const QString& candidate : words) {
        const qsizetype distance = editDistance(word.toLower(), candidate.toLower());
        if (distance >= least)
            continue;
        least = distance;
        nearest = candidate;
    }
    return nearest;
}

} // namespace fieldflash
