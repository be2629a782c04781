// SPDX-License-Identifier: MIT
// "NUCLEO-L476RG*": a USB string that a device has to show.
#pragma once

#include <QString>

#include <utility>

namespace fieldflash::profile {

/// `*` stands for any text, also none; letters match in either case. A value.
class TextPattern {
public:
    TextPattern() = default;
    explicit TextPattern(QString pattern) : m_pattern(std::move(pattern)) { }

    /// An empty pattern says nothing: it matches everything.
    [[nodiscard]] bool isEmpty() const { return m_pattern.isEmpty(); }
    [[nodiscard]] const QString& pattern() const { return m_pattern; }
    [[nodiscard]] bool matches(const QString& text) const;
    /// Letters that have to be there: of two patterns that match, the one with more says more.
    [[nodiscard]] int weight() const;

private:
    QString m_pattern;
};

} // namespace fieldflash::profile
