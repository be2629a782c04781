// SPDX-License-Identifier: MIT
// Why the loader refuses something or does not start the program: DFU status and text of each.
#pragma once

#include "firmware/loader/slot_count.h"

#include <stdint.h>

namespace fieldflash::loader {

enum class Finding : uint8_t {
    None,
    UnexpectedRequest,
    UnknownCommand,
    Address,
    NoReadBack,
    Marker,
    EraseFailed,
    ProgramFailed,
    VerifyFailed,
    NoProgram,
    Incomplete,
    Foreign,
    Signature,
    Older,
    NotConfirmed, ///< only with two slots
};

/// bStatus (DFU 1.1 section 6.1.2).
inline uint8_t statusOf(Finding finding)
{
    static constexpr uint8_t statuses[]{
        0x00, // OK
        0x0F, // errSTALLEDPKT
        0x0E, // errUNKNOWN
        0x08, // errADDRESS
        0x0B, // errVENDOR
        0x02, // errFILE
        0x04, // errERASE
        0x06, // errPROG
        0x07, // errVERIFY
        0x0A, // errFIRMWARE
        0x07, // errVERIFY
        0x01, // errTARGET
        0x02, // errFILE
        0x02, // errFILE
#if FIELDFLASH_LOADER_SLOTS == 2
        0x0A, // errFIRMWARE
#endif
    };
    static_assert(sizeof statuses
                  == static_cast<unsigned>(Finding::Older) + FIELDFLASH_LOADER_SLOTS);
    return statuses[static_cast<unsigned>(finding)];
}

/// Text for the string descriptor, for the sentence "the loader says: ...".
constexpr const char* textOf(Finding finding)
{
    // One string, because a table of pointers would take more flash.
    const char* text = "\0"
                       "unexpected request\0"
                       "unknown command\0"
#if FIELDFLASH_LOADER_SLOTS == 2
                       "address not in the free slot\0"
#else
                       "address not writable\0"
#endif
                       "read-back is off\0"
                       "file has data in the loader's marker\0"
                       "erase failed\0"
                       "programming failed\0"
                       "flash differs from the data sent\0"
                       "no program\0"
                       "program incomplete or damaged\0"
                       "program for another board or address\0"
                       "program not signed for this loader\0"
                       "program older than allowed"
#if FIELDFLASH_LOADER_SLOTS == 2
                       "\0program did not confirm"
#endif
        ;
    for (unsigned skip = static_cast<unsigned>(finding); skip > 0; --skip) {
        while (*text != '\0')
            ++text;
        ++text;
    }
    return text;
}

} // namespace fieldflash::loader
