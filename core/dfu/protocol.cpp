// SPDX-License-Identifier: MIT
#include "core/dfu/protocol.h"

namespace fieldflash::dfu {

QString stateName(State state)
{
    switch (state) {
    case State::AppIdle: return QStringLiteral("appIDLE");
    case State::AppDetach: return QStringLiteral("appDETACH");
    case State::DfuIdle: return QStringLiteral("dfuIDLE");
    case State::DfuDnloadSync: return QStringLiteral("dfuDNLOAD-SYNC");
    case State::DfuDnBusy: return QStringLiteral("dfuDNBUSY");
    case State::DfuDnloadIdle: return QStringLiteral("dfuDNLOAD-IDLE");
    case State::DfuManifestSync: return QStringLiteral("dfuMANIFEST-SYNC");
    case State::DfuManifest: return QStringLiteral("dfuMANIFEST");
    case State::DfuManifestWaitReset: return QStringLiteral("dfuMANIFEST-WAIT-RESET");
    case State::DfuUploadIdle: return QStringLiteral("dfuUPLOAD-IDLE");
    case State::DfuError: return QStringLiteral("dfuERROR");
    }
    return QStringLiteral("state %1").arg(static_cast<unsigned>(state));
}

QString statusName(Status status)
{
    switch (status) {
    case Status::Ok: return QStringLiteral("OK");
    case Status::ErrTarget: return QStringLiteral("errTARGET");
    case Status::ErrFile: return QStringLiteral("errFILE");
    case Status::ErrWrite: return QStringLiteral("errWRITE");
    case Status::ErrErase: return QStringLiteral("errERASE");
    case Status::ErrCheckErased: return QStringLiteral("errCHECK_ERASED");
    case Status::ErrProg: return QStringLiteral("errPROG");
    case Status::ErrVerify: return QStringLiteral("errVERIFY");
    case Status::ErrAddress: return QStringLiteral("errADDRESS");
    case Status::ErrNotDone: return QStringLiteral("errNOTDONE");
    case Status::ErrFirmware: return QStringLiteral("errFIRMWARE");
    case Status::ErrVendor: return QStringLiteral("errVENDOR");
    case Status::ErrUsbR: return QStringLiteral("errUSBR");
    case Status::ErrPor: return QStringLiteral("errPOR");
    case Status::ErrUnknown: return QStringLiteral("errUNKNOWN");
    case Status::ErrStalledPkt: return QStringLiteral("errSTALLEDPKT");
    }
    return QStringLiteral("status %1").arg(static_cast<unsigned>(status));
}

} // namespace fieldflash::dfu
