// SPDX-License-Identifier: MIT
#include "core/profile/json_lines.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace fieldflash::profile {

JsonLines::JsonLines(QByteArray text) : m_text(std::move(text))
{
    if (m_text.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    readValue({});
}

int JsonLines::lineOf(QString path) const
{
    while (true) {
        if (const auto found = m_lines.constFind(path); found != m_lines.constEnd())
            return *found;
        const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
        if (slash < 0)
            return 1;
        path.truncate(slash);
    }
}

int JsonLines::lineAt(const QByteArray& text, qsizetype offset)
{
    const auto end = text.begin() + std::clamp<qsizetype>(offset, 0, text.size());
    return 1 + static_cast<int>(std::count(text.begin(), end, '\n'));
}

void JsonLines::skipSpace()
{
    while (m_at < m_text.size()
           && (next() == ' ' || next() == '\t' || next() == '\r' || next() == '\n')) {
        m_line += next() == '\n' ? 1 : 0;
        ++m_at;
    }
}

/// Only escaped quotes matter: the name is just looked up and shown.
QString JsonLines::readString()
{
    QByteArray text;
    for (++m_at; m_at < m_text.size() && next() != '"'; ++m_at) {
        if (next() == '\\')
            ++m_at;
        text.append(next());
    }
    ++m_at;
    return QString::fromUtf8(text);
}

void JsonLines::readObject(const QString& path)
{
    QSet<QString> keys;
    ++m_at;
    for (skipSpace(); m_at < m_text.size() && next() != '}'; skipSpace()) {
        const int line = m_line;
        const QString key = readString();
        const QString valuePath = path + QLatin1Char('/') + key;
        if (keys.contains(key) && !m_duplicate) {
            m_duplicate = valuePath;
            m_lines.insert(valuePath, line);
        }
        keys.insert(key);
        skipSpace();
        ++m_at; // the colon
        skipSpace();
        readValue(valuePath);
        skipSpace();
        if (next() == ',')
            ++m_at;
    }
    ++m_at;
}

void JsonLines::readArray(const QString& path)
{
    ++m_at;
    int index = 0;
    for (skipSpace(); m_at < m_text.size() && next() != ']'; skipSpace()) {
        readValue(path + QLatin1Char('/') + QString::number(index++));
        skipSpace();
        if (next() == ',')
            ++m_at;
    }
    ++m_at;
}

void JsonLines::readValue(const QString& path)
{
    skipSpace();
    if (m_duplicate != path)
        m_lines.insert(path, m_line);
    switch (next()) {
    case '{': readObject(path); break;
    case '[': readArray(path); break;
    case '"': (void)readString(); break;
    default:
        while (m_at < m_text.size() && next() != ',' && next() != '}' && next() != ']'
               && next() != '\n' && next() != ' ')
            ++m_at;
    }
}

} // namespace fieldflash::profile
