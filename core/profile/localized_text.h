// SPDX-License-Identifier: MIT
// A text in several languages, from a data file.
#pragma once

#include <QString>

#include <map>

namespace fieldflash::profile {

/// A value. Control characters are removed when texts are read.
class LocalizedText {
public:
    LocalizedText() = default;
    /// The same in every language.
    explicit LocalizedText(const QString& text);
    /// Language ("de", "zh_CN") → text.
    explicit LocalizedText(std::map<QString, QString> texts);

    [[nodiscard]] bool isEmpty() const { return m_texts.empty(); }
    /// In the language of the default QLocale, else in English, else in the first language
    /// available.
    [[nodiscard]] QString text() const;
    /// "de_AT" finds "de_AT", then "de", then "en".
    [[nodiscard]] QString text(const QString& language) const;

    [[nodiscard]] const std::map<QString, QString>& texts() const { return m_texts; }

    friend bool operator==(const LocalizedText&, const LocalizedText&) = default;

private:
    std::map<QString, QString> m_texts;
};

} // namespace fieldflash::profile
