// SPDX-License-Identifier: MIT
#include "core/profile/localized_text.h"

#include <QLocale>

#include <utility>

namespace fieldflash::profile {

LocalizedText::LocalizedText(const QString& text) : m_texts{{QStringLiteral("en"), text}} { }

LocalizedText::LocalizedText(std::map<QString, QString> texts) : m_texts(std::move(texts)) { }

QString LocalizedText::text() const { return text(QLocale().name()); }

QString LocalizedText::text(const QString& language) const
{
    for (const QString& wanted :
         {language, language.section(QLatin1Char('_'), 0, 0), QStringLiteral("en")}) {
        if (const auto found = m_texts.find(wanted); found != m_texts.end())
            return found->second;
    }
    return m_texts.empty() ? QString() : m_texts.begin()->second;
}

} // namespace fieldflash::profile
