// SPDX-License-Identifier: MIT
// Finds text on the screen that was built without the translator: whatever the language, it would
// be English.
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace fieldflash::test {

/// Puts brackets around every sentence that is to be translated.
class Brackets final : public QTranslator {
public:
    Brackets() { QCoreApplication::installTranslator(this); }
    ~Brackets() override { QCoreApplication::removeTranslator(this); }
    Brackets(const Brackets&) = delete;
    Brackets& operator=(const Brackets&) = delete;

    [[nodiscard]] QString translate(const char* context, const char* source, const char* remark,
                                    int number) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// The words that stand outside of all brackets, without the names that devices, files and profiles
/// bring along.
[[nodiscard]] QStringList bareWords(QString text);

} // namespace fieldflash::test
