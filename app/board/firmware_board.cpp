// SPDX-License-Identifier: MIT
#include "app/board/firmware_board.h"

#include "app/board/card_file.h"
#include "app/board/program_file.h"
#include "core/virtual_board/cpu/stm32l476.h"

#include <QJsonArray>
#include <QStringList>

#include <cstdio>
#include <optional>
#include <utility>

namespace fieldflash::board_program {

namespace {

void say(const QString& line)
{
    std::fputs((line + QLatin1Char('\n')).toUtf8().constData(), stderr);
}

QString hex(std::uint32_t value, int digits)
{
    return QStringLiteral("%1").arg(value, digits, 16, QLatin1Char('0'));
}

QString outcomeText(const board::Reply& reply)
{
    switch (reply.kind) {
    case board::Reply::Kind::Completed:
        return reply.data.empty() ? QStringLiteral("done")
                                  : QStringLiteral("%1 bytes").arg(reply.data.size());
    case board::Reply::Kind::Stall: return QStringLiteral("STALL");
    case board::Reply::Kind::NoAnswer: return QStringLiteral("no answer");
    case board::Reply::Kind::Disconnected: return QStringLiteral("gone");
    }
    Q_UNREACHABLE();
}

QJsonObject entryJson(const board::RomEntry& entry)
{
    QJsonArray mistakes;
    for (const board::EntryMistake mistake : entry.mistakes)
        mistakes.append(QJsonObject{{QStringLiteral("name"), entryMistakeName(mistake)},
                                    {QStringLiteral("text"), entryMistakeText(mistake)}});
    return {{QStringLiteral("address"), static_cast<qint64>(entry.address)},
            {QStringLiteral("mistakes"), mistakes}};
}

} // namespace

FirmwareBoard::FirmwareBoard(Clock& clock, const board::BoardSwitches& switches,
                             board::BoardProfile profile, Trace trace)
    : m_board(clock, switches, std::move(profile))
{
    traceTo(trace);
    m_board.onRomEntry = [](const board::RomEntry& entry) {
        for (const board::EntryMistake mistake : entry.mistakes)
            say(QStringLiteral("wrong jump into the bootloader (%1): %2")
                    .arg(entryMistakeName(mistake), entryMistakeText(mistake)));
    };
}

void FirmwareBoard::traceTo(Trace trace)
{
    board::Stm32l476& chip = m_board.chip();
    if (trace.registers) {
        chip.peripherals().onAccess = [&chip](const board::RegisterAccess& access) {
            say(QStringLiteral("%1 %2+%3 %4 %5")
                    .arg(hex(chip.processor().programCounter(), 8),
                         QString::fromStdString(access.block), hex(access.offset, 3),
                         access.isWrite ? QStringLiteral("<-") : QStringLiteral("->"),
                         hex(access.value, 8)));
        };
        chip.peripherals().onUnclocked = [](const std::string& block) {
            say(QStringLiteral("%1 is used without its clock").arg(QString::fromStdString(block)));
        };
    }
    if (trace.interrupts)
        chip.processor().onException = [](int exception) {
            say(QStringLiteral("exception %1").arg(exception));
        };
    if (trace.usb)
        m_board.onControl = [](const board::SetupPacket& setup, const board::Reply& reply) {
            say(QStringLiteral("usb %1 %2 wValue %3 wIndex %4 wLength %5: %6")
                    .arg(hex(setup.bmRequestType, 2), hex(setup.bRequest, 2), hex(setup.wValue, 4),
                         hex(setup.wIndex, 4))
                    .arg(setup.wLength)
                    .arg(outcomeText(reply)));
        };
}

bool FirmwareBoard::type(const QByteArray& text)
{
    for (const char byte : text)
        m_board.serialPort().receive(static_cast<std::uint8_t>(byte));
    return true;
}

QJsonObject FirmwareBoard::statistics() const
{
    QJsonObject json = m_board.statistics().toJson();
    QJsonArray entries;
    for (const board::RomEntry& entry : m_board.romEntries())
        entries.append(entryJson(entry));
    json.insert(QStringLiteral("romEntries"), entries);
    const std::chrono::duration<double, std::milli> lag = m_board.lag();
    json.insert(QStringLiteral("lagMilliseconds"), lag.count());
    json.insert(QStringLiteral("fault"),
                QString::fromStdString(m_board.chip().processor().lastFault()));
    json.insert(QStringLiteral("clockViolation"), m_board.chip().clockViolation());
    json.insert(QStringLiteral("usbObstacle"), m_board.chip().connectionObstacle());
    if (const board::SdCard* card = m_board.card())
        json.insert(
            QStringLiteral("card"),
            QJsonObject{{QStringLiteral("blocksRead"), static_cast<qint64>(card->reads())},
                        {QStringLiteral("violation"), QString::fromStdString(card->violation())}});
    json.insert(QStringLiteral("serialOutput"),
                QString::fromStdString(m_board.serialPort().transmitted()));
    return json;
}

Result<std::vector<std::unique_ptr<ServedBoard>>>
makeFirmwareBoards(Clock& clock, const board::BoardSwitches& switches,
                   const FirmwareRequest& request)
{
    const auto profile = board::boardProfile(request.boardName);
    if (!profile) {
        QStringList names;
        for (const board::BoardProfile& known : board::boardProfiles())
            names.append(known.name);
        return failure(ErrorKind::Usage,
                       QStringLiteral("There is no board “%1”.").arg(request.boardName),
                       QStringLiteral("Known: %1.").arg(names.join(QStringLiteral(", "))));
    }
    std::optional<Bytes> card;
    if (!request.cardFile.isEmpty()) {
        if (!profile->cardSlot)
            return failure(
                ErrorKind::Usage,
                QStringLiteral("The board “%1” has no slot for an SD card.").arg(request.boardName),
                QStringLiteral("Leave out --card, or use --board nucleo-l476rg."));
        auto content = loadCard(request.cardFile);
        if (!content)
            return failure(std::move(content).error());
        card = *std::move(content);
    }
    auto program = loadProgram(request.file);
    if (!program)
        return failure(std::move(program).error());
    std::vector<std::unique_ptr<ServedBoard>> boards;
    board::BoardSwitches own = switches;
    for (int number = 0; number < switches.boards; ++number) {
        own.boardNumber = static_cast<std::uint32_t>(number);
        auto made = std::make_unique<FirmwareBoard>(clock, own, *profile, request.trace);
        if (made->board().fileError())
            return failure(*made->board().fileError());
        board::FlashMemory& flash = made->board().flash();
        if (isErased(flash.contents())) {
            for (const image::Segment& segment : *program) {
                if (!flash.range().contains(segment.range()))
                    return failure(ErrorKind::OutsideMap,
                                   QStringLiteral("The program does not fit into the flash."));
                flash.place(segment.address, segment.bytes);
            }
        }
        if (card)
            made->board().insertCard(board::SdCard(*card));
        made->board().powerOn();
        boards.push_back(std::move(made));
        own.flashFile.clear();
    }
    return boards;
}

} // namespace fieldflash::board_program
