// SPDX-License-Identifier: MIT
#include "core/profile/text_pattern.h"

#include <QStringList>

namespace fieldflash::profile {

bool TextPattern::matches(const QString& text) const
{
    if (isEmpty())
        return true;
    const QStringList parts = m_pattern.split(QLatin1Char('*'));
    const QString& first = parts.constFirst();
    const QString& last = parts.constLast();
    if (parts.size() == 1)
        return text.compare(first, Qt::CaseInsensitive) == 0;
    if (text.size() < first.size() + last.size() || !text.startsWith(first, Qt::CaseInsensitive)
        || !text.endsWith(last, Qt::CaseInsensitive))
        return false;
    qsizetype at = first.size();
    const QString middle = text.left(text.size() - last.size());
    for (qsizetype index = 1; index + 1 < parts.size(); ++index) {
        const qsizetype found = middle.indexOf(parts[index], at, Qt::CaseInsensitive);
        if (found < 0)
            return false;
        at = found + parts[index].size();
    }
    return true;
}

int TextPattern::weight() const
{
    return static_cast<int>(m_pattern.size() - m_pattern.count(QLatin1Char('*')));
}

} // namespace fieldflash::profile
