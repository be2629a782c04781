// SPDX-License-Identifier: MIT
// In which line of a JSON text each value stands: Qt's reader forgets it.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace fieldflash::profile {

class JsonLines {
public:
    /// Precondition: QJsonDocument has accepted the text.
    explicit JsonLines(const QByteArray& text);

    /// "/guide/connect/0/picture" → line, from 1. Of a value that is not there: that of the nearest
    /// one around it.
    [[nodiscard]] int lineOf(QString path) const;
    /// The path of a key that an object has twice, which Qt's reader lets pass.
    [[nodiscard]] const std::optional<QString>& duplicate() const { return m_duplicate; }

    /// The line of a byte of the text.
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
