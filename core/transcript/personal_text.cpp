// SPDX-License-Identifier: MIT
#include "core/transcript/personal_text.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace fieldflash::transcript {

namespace {

/// A path in quotation marks may contain spaces: “/home/anna/My files/x.dfu”.
const QRegularExpression& quotedPath()
{
    static const QRegularExpression kPattern(QStringLiteral(
        "([“\"'])(?!/(?:dev|sys|usr|etc)/)(?:~|[A-Za-z]:)?[/\\\\][^”\"'\\n]*[/\\\\]"));
    return kPattern;
}

/// Any other path ends at a space; the slash in "and/or" or in a layout text does not begin one.
const QRegularExpression& barePath()
{
    static const QRegularExpression kPattern(
        QStringLiteral("(?<![\\w/.…@  ])(?!/(?:dev|sys|usr|etc)/)(?:~|[A-Za-z]:)?[/\\\\]"
                       "(?:[^\\s/\\\\”\"']+[/\\\\])+|(?<= )(?!/(?:dev|sys|usr|etc)/)"
                       "(?:~|[A-Za-z]:)?[/\\\\](?!0x)(?:[^\\s/\\\\”\"']+[/\\\\])+"));
    return kPattern;
}

} // namespace

QString withoutPersonalPaths(QString text)
{
    if (!text.contains(QLatin1Char('/')) && !text.contains(QLatin1Char('\\')))
        return text;
    const QString home = QDir::homePath();
    if (home.size() > 1) {
        text.replace(home, QStringLiteral("~"));
        text.replace(QDir::toNativeSeparators(home), QStringLiteral("~"));
    }
    text.replace(quotedPath(), QStringLiteral("\\1…/"));
    text.replace(barePath(), QStringLiteral("…/"));
    return text;
}

QJsonValue withoutPersonalPaths(const QJsonValue& value)
{
    if (value.isString())
        return withoutPersonalPaths(value.toString());
    if (value.isArray()) {
        QJsonArray clean;
        for (const auto& inner : value.toArray())
            clean.append(withoutPersonalPaths(QJsonValue(inner)));
        return clean;
    }
    if (value.isObject()) {
        QJsonObject clean;
        const QJsonObject object = value.toObject();
        for (auto inner = object.begin(); inner != object.end(); ++inner)
            clean.insert(inner.key(), withoutPersonalPaths(QJsonValue(inner.value())));
        return clean;
    }
    return value;
}

} // namespace fieldflash::transcript
