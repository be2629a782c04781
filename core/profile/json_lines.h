// SPDX-License-Identifier: MIT
// Line numbers of the values in a JSON text, which Qt's parser does not provide.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace fieldflash::profile {

class JsonLines {
public:
    /// Precondition: QJsonDocument has accepted the text. Looks only for a duplicate key: the lines
    /// of a text without errors are never asked for.
    explicit JsonLines(QByteArray text);

    /// "/guide/connect/0/picture" → line, from 1. For a missing value, the line of the nearest
    /// enclosing one.
    [[nodiscard]] int lineOf(QString path) const;
    /// The path of a duplicate key, which Qt's parser accepts.
    [[nodiscard]] const std::optional<QString>& duplicate() const { return m_duplicate; }

    /// The line of a byte offset in the text.
    [[nodiscard]] static int lineAt(const QByteArray& text, qsizetype offset);

private:
    QByteArray m_text;
    mutable QHash<QString, int> m_lines; ///< empty: not read yet
    std::optional<QString> m_duplicate;
};

} // namespace fieldflash::profile
