// SPDX-License-Identifier: MIT
#include "core/bundle/choose_firmware.h"

#include "core/base/surface.h"
#include "core/base/words.h"
#include "core/image/gate/sanity_gate.h"
#include "core/image/loader/slot_choice.h"

#include <QStringList>

#include <algorithm>

namespace fieldflash::bundle {

namespace {

using Candidates = std::vector<const BundledProgram*>;

bool isSameBoard(const QString& left, const QString& right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

/// As the program or the loader states it.
QString statedBoard(const image::DeviceFacts& device)
{
    return device.applicationBoard.isEmpty() && device.loader ? device.loader->board
                                                              : device.applicationBoard;
}

/// By the names that the manifest states; the gate compares those in the programs.
bool isForBoard(const BundledProgram& program, const image::DeviceFacts& device)
{
    if (program.board.isEmpty())
        return false;
    const QString board = statedBoard(device);
    return board.isEmpty()
        ? device.applicationProduct.startsWith(program.board, Qt::CaseInsensitive)
        : isSameBoard(program.board, board);
}

bool isForAnotherBoard(const BundledProgram& program, const image::DeviceFacts& device)
{
    const QString board = statedBoard(device);
    return !program.board.isEmpty() && !board.isEmpty() && !isSameBoard(program.board, board);
}

/// Those for the place where the loader takes a program; all of them if none is, so that the gate
/// says what is wrong.
Candidates forFreeSlot(const Candidates& all, const image::DeviceFacts& device)
{
    Candidates fitting;
    for (const BundledProgram* program : all) {
        if (device.loader && image::hasProgramAt(program->image, device.loader->application))
            fitting.push_back(program);
    }
    return fitting.empty() ? all : fitting;
}

QStringList boardsOf(const Candidates& candidates)
{
    QStringList boards;
    for (const BundledProgram* program : candidates) {
        if (!boards.contains(program->board, Qt::CaseInsensitive))
            boards.append(program->board);
    }
    return boards;
}

Error noneForDevice(const Bundle& bundle, const image::DeviceFacts& device)
{
    Candidates all;
    for (const BundledProgram& program : bundle.firmware)
        all.push_back(&program);
    const QString boards = boardsOf(all).join(QStringLiteral(", "));
    const QString board = statedBoard(device);
    const QString found = board.isEmpty() ? device.applicationProduct : board;
    return Error(ErrorKind::WrongBoard,
                 found.isEmpty()
                     ? Words::tr("The bundle has no firmware for this device.")
                     : Words::tr("The bundle has no firmware for this device (%1).").arg(found),
                 Words::tr("It has firmware for: %1.").arg(boards));
}

Error boardUnknown(const Bundle& bundle, const Candidates& candidates)
{
    QStringList choices;
    for (const BundledProgram* program : candidates)
        choices.append(surface() == Surface::Terminal
                           ? bundle.fileName + QStringLiteral("//") + program->path
                           : program->path);
    return Error(ErrorKind::AmbiguousDevice,
                 Words::tr("The bundle has firmware for several boards (%1), and the device does "
                           "not tell which one it is.")
                     .arg(boardsOf(candidates).join(QStringLiteral(", "))),
                 Words::tr("Read the name on the board and choose its file: %1.")
                     .arg(choices.join(QStringLiteral(", "))));
}

} // namespace

Result<const BundledProgram*> chooseFirmware(const Bundle& bundle, const image::DeviceFacts& device)
{
    Candidates fitting;
    Candidates certain;
    for (const BundledProgram& program : bundle.firmware) {
        const image::Fit fit = image::fitOf(program.image, device);
        if (fit == image::Fit::Differs || isForAnotherBoard(program, device))
            continue;
        fitting.push_back(&program);
        if (fit == image::Fit::Board || isForBoard(program, device))
            certain.push_back(&program);
    }
    if (fitting.empty())
        return failure(noneForDevice(bundle, device));
    const Candidates& candidates = certain.empty() ? fitting : certain;
    if (boardsOf(candidates).size() > 1)
        return failure(boardUnknown(bundle, candidates));
    return forFreeSlot(candidates, device).front(); // newest first
}

} // namespace fieldflash::bundle
