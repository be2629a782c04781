// SPDX-License-Identifier: MIT
#include "app/board/command_language.h"

#include "app/board/board_rack.h"

#include <QJsonDocument>
#include <QStringList>

namespace fieldflash::board_program {

namespace {

QString refused(const Error& error)
{
    return QStringLiteral("error: %1 %2").arg(error.summary(), error.remedy()).trimmed();
}

QString answer(const Result<void>& result)
{
    return result ? QStringLiteral("ok") : refused(result.error());
}

QString json(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))
        + QStringLiteral("\nok");
}

QString statistics(const QStringList& words, const BoardRack& rack)
{
    if (words.size() == 1)
        return json(rack.allStatistics());
    const auto one = rack.statistics(words[1]);
    return one ? json(*one) : refused(one.error());
}

QString list(BoardRack& rack)
{
    QString text;
    for (const QString& busId : rack.busIds()) {
        text += busId
            + (rack.server().isImported(busId) ? QStringLiteral(" in use\n")
                                               : QStringLiteral(" free\n"));
    }
    return text + QStringLiteral("ok");
}

} // namespace

CommandAnswer carryOut(const QString& line, BoardRack& rack, const std::function<void()>& quit)
{
    const QStringList words = line.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString& verb = words[0];
    const qsizetype count = words.size();
    if (verb == QStringLiteral("list") && count == 1)
        return {list(rack)};
    if (verb == QStringLiteral("stats") && count <= 2)
        return {statistics(words, rack)};
    if (verb == QStringLiteral("unplug") && count == 2)
        return {answer(rack.unplug(words[1]))};
    if (verb == QStringLiteral("plug") && count == 2)
        return {answer(rack.plug(words[1]))};
    if ((verb == QStringLiteral("press") || verb == QStringLiteral("release")) && count == 2)
        return {answer(rack.pressButton(words[1], verb == QStringLiteral("press")))};
    if (verb == QStringLiteral("type") && count == 3)
        return {answer(rack.type(words[1], words[2].toUtf8() + '\r'))};
    const bool boot0 = count == 3 && words[2] == QStringLiteral("boot0");
    if (verb == QStringLiteral("power-cycle") && (count == 2 || boot0))
        return {answer(rack.powerCycle(words[1], boot0))};
    if (verb == QStringLiteral("quit") && count == 1) {
        quit();
        return {QStringLiteral("ok")};
    }
    return {
        QStringLiteral(
            "error: “%1” is not a command. The commands are: list, stats [ID], "
            "unplug ID, plug ID, power-cycle ID [boot0], press ID, release ID, type ID WORD, quit.")
            .arg(line.simplified()),
        false};
}

} // namespace fieldflash::board_program
