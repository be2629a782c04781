// SPDX-License-Identifier: MIT
#include "app/gui/documents/document_link.h"

#include <QDir>
#include <QRegularExpression>

namespace fieldflash::gui {

DocumentPlace linkedPlace(const QString& from, const QString& target)
{
    const QString file = target.section(QLatin1Char('#'), 0, 0);
    const QString heading = target.section(QLatin1Char('#'), 1);
    if (file.isEmpty())
        return {.path = from, .heading = heading};
    const QString folder = from.contains(QLatin1Char('/')) ? from.section(QLatin1Char('/'), 0, -2)
                                                           : QStringLiteral(".");
    return {.path = QDir::cleanPath(folder + QLatin1Char('/') + file), .heading = heading};
}

QString headingName(const QString& title)
{
    static const QRegularExpression dropped(QStringLiteral("[^\\w\\- ]"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return title.toLower().remove(dropped).replace(QLatin1Char(' '), QLatin1Char('-'));
}

} // namespace fieldflash::gui
