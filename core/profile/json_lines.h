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
    /// Precondition: QJsonDocument has accepted the text.
    explicit JsonLines(QByteArray text);

    /// "/guide/connect/0/picture" → line, from 1. For a missing value, the line of the nearest
    /// enclosing one.
    [[nodiscard]] int lineOf(QString path) const;
    /// The path of a duplicate key, which Qt's parser accepts.
    [[nodiscard]] const std::optional<QString>& duplicate() const { return m_duplicate; }

    /// The line of a byte offset in the text.
    [[nodiscard]] static int lineAt(const QByteArray& text, qsizetype offset);

private:
    void readValue(const QString& path);
    void readObject(const QString& path);
    void readArray(const QString& path);
    [[nodiscard]] QString readString();
    void skipSpace();
    [[nodiscard]] char next() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    QByteArray m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    QHash<QString, int> m_lines;
    std::optional<QString> m_duplicate;
};

} // namespace fieldflash::profile
