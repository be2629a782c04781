// SPDX-License-Identifier: MIT
#include "core/report/text/count_text.h"

#include <QLocale>

namespace fieldflash::report {

QString groupedText(ByteCount number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates)
        .toString(static_cast<qulonglong>(number));
}

QString counted(ByteCount number, const QString& noun, const QString& plural)
{
    const QString several = plural.isEmpty() ? noun + QLatin1Char('s') : plural;
    return groupedText(number) + QLatin1Char(' ') + (number == 1 ? noun : several);
}

} // namespace fieldflash::report
