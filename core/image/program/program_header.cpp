// SPDX-License-Identifier: MIT
#include "core/image/program/program_header.h"

#include "core/image/program/mcuboot_header.h"
#include "core/image/program/signed_header.h"

namespace fieldflash::image {

ProgramHeader programHeaderOf(ByteView bytes)
{
    if (hasSignedMark(bytes))
        return ProgramHeader::Signed;
    return mcubootHeaderSize(bytes) ? ProgramHeader::Mcuboot : ProgramHeader::None;
}

std::size_t programHeaderSize(ByteView bytes)
{
    return hasSignedMark(bytes) ? kSignedHeaderSize : mcubootHeaderSize(bytes).value_or(0);
}

} // namespace fieldflash::image
