// SPDX-License-Identifier: MIT
#include "app/gui/shell/settings/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

namespace fieldflash::gui {

namespace {

const QString kFolder = QStringLiteral(":/translations");
const QString kPrefix = QStringLiteral("fieldflash_");

/// Installed until the program ends. False if there is no translation.
bool install(const QLocale& locale, const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

} // namespace

QStringList languageNames()
{
    QStringList names;
    for (const QString& file : QDir(kFolder).entryList({kPrefix + QStringLiteral("*.qm")}))
        names.append(file.chopped(3).mid(kPrefix.size()));
    return names;
}

bool installLanguage(const std::optional<QString>& wanted)
{
    if (wanted && !languageNames().contains(*wanted))
        return false;
    const QLocale locale = wanted ? QLocale(*wanted) : QLocale();
    if (wanted)
        QLocale::setDefault(locale);
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English has a file as well, for its plural forms.
    if (!install(locale, QStringLiteral("fieldflash"), kFolder))
        install(QLocale(QLocale::English), QStringLiteral("fieldflash"), kFolder);
    return true;
}

} // namespace fieldflash::gui
