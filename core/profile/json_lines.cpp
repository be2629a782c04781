// SPDX-License-Identifier: MIT
#include "core/profile/json_lines.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace fieldflash::profile {

namespace {

/// Walks through a text once. Without `lines`, it only tells whether a key occurs twice, and builds
/// no paths.
class Walk {
public:
    Walk(const QByteArray& text, QHash<QString, int>* lines) : m_text(text), m_lines(lines)
    {
        if (m_text.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
        readValue({});
    }

    [[nodiscard]] bool hasDuplicate() const { return m_hasDuplicate; }
    /// With `lines`: the path of the first key that occurs twice.
    [[nodiscard]] std::optional<QString> duplicate() const { return m_duplicate; }

private:
    void readValue(const QString& path);
    void readObject(const QString& path);
    void readArray(const QString& path);
    [[nodiscard]] QByteArray readString();
    void skipSpace();
    void noteDuplicate(const QString& path, int line);
    [[nodiscard]] char next() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    const QByteArray& m_text;
    QHash<QString, int>* m_lines;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_hasDuplicate = false;
    std::optional<QString> m_duplicate;
};

void Walk::skipSpace()
{
    while (m_at < m_text.size()
           && (next() == ' ' || next() == '\t' || next() == '\r' || next() == '\n')) {
        m_line += next() == '\n' ? 1 : 0;
        ++m_at;
    }
}

/// Only escaped quotes matter: the name is just looked up and shown. Refers to the text if it can.
QByteArray Walk::readString()
{
    const qsizetype begin = ++m_at;
    bool hasEscapes = false;
    for (; m_at < m_text.size() && next() != '"'; ++m_at) {
        if (next() == '\\') {
            hasEscapes = true;
            ++m_at;
        }
    }
    const qsizetype end = std::min(m_at++, m_text.size());
    QByteArray text = QByteArray::fromRawData(m_text.constData() + begin, end - begin);
    if (!hasEscapes)
        return text;
    QByteArray plain;
    bool isEscaped = false;
    for (const char letter : std::as_const(text)) {
        isEscaped = letter == '\\' && !isEscaped;
        if (!isEscaped)
            plain.append(letter);
    }
    return plain;
}

void Walk::noteDuplicate(const QString& path, int line)
{
    if (m_hasDuplicate)
        return;
    m_hasDuplicate = true;
    if (m_lines == nullptr)
        return;
    m_duplicate = path;
    m_lines->insert(path, line);
}

void Walk::readObject(const QString& path)
{
    QSet<QByteArray> keys;
    ++m_at;
    for (skipSpace(); m_at < m_text.size() && next() != '}'; skipSpace()) {
        const int line = m_line;
        const QByteArray key = readString();
        const QString valuePath =
            m_lines == nullptr ? QString() : path + QLatin1Char('/') + QString::fromUtf8(key);
        if (keys.contains(key))
            noteDuplicate(valuePath, line);
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

void Walk::readArray(const QString& path)
{
    ++m_at;
    int index = 0;
    for (skipSpace(); m_at < m_text.size() && next() != ']'; skipSpace()) {
        readValue(m_lines == nullptr ? QString()
                                     : path + QLatin1Char('/') + QString::number(index++));
        skipSpace();
        if (next() == ',')
            ++m_at;
    }
    ++m_at;
}

void Walk::readValue(const QString& path)
{
    skipSpace();
    if (m_lines != nullptr && m_duplicate != path)
        m_lines->insert(path, m_line);
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

} // namespace

JsonLines::JsonLines(QByteArray text) : m_text(std::move(text))
{
    if (Walk(m_text, nullptr).hasDuplicate())
        m_duplicate = Walk(m_text, &m_lines).duplicate();
}

int JsonLines::lineOf(QString path) const
{
    if (m_lines.isEmpty())
        (void)Walk(m_text, &m_lines);
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

} // namespace fieldflash::profile
