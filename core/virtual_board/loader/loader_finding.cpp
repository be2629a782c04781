// SPDX-License-Identifier: MIT
#include "core/virtual_board/loader/loader_finding.h"

namespace fieldflash::board {

DfuStatus statusOf(LoaderFinding finding)
{
    switch (finding) {
    case LoaderFinding::None: return DfuStatus::OK;
    case LoaderFinding::UnexpectedRequest: return DfuStatus::errSTALLEDPKT;
    case LoaderFinding::UnknownCommand: return DfuStatus::errUNKNOWN;
    case LoaderFinding::Address: return DfuStatus::errADDRESS;
    case LoaderFinding::NoReadBack: return DfuStatus::errVENDOR;
    case LoaderFinding::Marker:
    case LoaderFinding::Signature: return DfuStatus::errFILE;
    case LoaderFinding::EraseFailed: return DfuStatus::errERASE;
    case LoaderFinding::ProgramFailed: return DfuStatus::errPROG;
    case LoaderFinding::NoProgram:
    case LoaderFinding::NotConfirmed: return DfuStatus::errFIRMWARE;
    case LoaderFinding::Incomplete: return DfuStatus::errVERIFY;
    case LoaderFinding::Foreign: return DfuStatus::errTARGET;
    }
    Q_UNREACHABLE();
}

QString textOf(LoaderFinding finding, bool hasSlots)
{
    switch (finding) {
    case LoaderFinding::None: return {};
    case LoaderFinding::UnexpectedRequest: return QStringLiteral("unexpected request");
    case LoaderFinding::UnknownCommand: return QStringLiteral("unknown command");
    case LoaderFinding::Address:
        return hasSlots ? QStringLiteral("address not in the free slot")
                        : QStringLiteral("address not writable");
    case LoaderFinding::NoReadBack: return QStringLiteral("read-back is off");
    case LoaderFinding::Marker: return QStringLiteral("file has data in the loader's marker");
    case LoaderFinding::Signature: return QStringLiteral("program not signed for this loader");
    case LoaderFinding::EraseFailed: return QStringLiteral("erase failed");
    case LoaderFinding::ProgramFailed: return QStringLiteral("programming failed");
    case LoaderFinding::NoProgram: return QStringLiteral("no program");
    case LoaderFinding::Incomplete: return QStringLiteral("program incomplete or damaged");
    case LoaderFinding::Foreign: return QStringLiteral("program for another board or address");
    case LoaderFinding::NotConfirmed: return QStringLiteral("program did not confirm");
    }
    Q_UNREACHABLE();
}

} // namespace fieldflash::board
