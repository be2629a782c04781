// SPDX-License-Identifier: MIT
// "Acme Lamp*": a USB string that a device has to show.
#pragma once

#include <QString>

#include <utility>

namespace fieldflash::profile {

/// A value. `*` stands for any text, including none; case is ignored.
class TextPattern {
public:
    TextPattern() = default;
    explicit TextPattern(QString pattern) : m_pattern(std::move(pattern)) { }

    /// An empty pattern matches everything.
    [[nodiscard]] bool isEmpty() const { return m_pattern.isEmpty(); }
    [[nodiscard]] const QString& pattern() const { return m_pattern; }
    [[nodiscard]] bool matches(const QString& text) const;
    /// Number of required characters: of two matching patterns, the one with more is more specific.
    [[nodiscard]] int weight() const;

private:
    QString m_pattern;
};

} // namespace fieldflash::profile
