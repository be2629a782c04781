// SPDX-License-Identifier: MIT
#pragma once

#include "app/gui/shell/settings/language.h"
#include "tests/support/catch.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

namespace fieldflash::test {

/// Switches the language until the end of the test.
class Language {
public:
    explicit Language(const QString& name) : m_before(QLocale())
    {
        REQUIRE(gui::installLanguage(name));
    }
    ~Language()
    {
        for (auto* translator : qApp->findChildren<QTranslator*>())
            delete translator;
        QLocale::setDefault(m_before);
    }
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

private:
    QLocale m_before;
};

} // namespace fieldflash::test
