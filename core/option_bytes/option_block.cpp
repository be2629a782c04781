// SPDX-License-Identifier: MIT
#include "core/option_bytes/option_block.h"

#include "core/base/words.h"

namespace fieldflash::option_bytes {

Result<OptionBlock> optionBlock(Address address, ByteView bytes)
{
    if (bytes.size() < kBlockSize)
        return failure(Error(ErrorKind::TransferFailed,
                             Words::tr("The bootloader sent only part of the option bytes."),
                             Words::tr("Read them again."))
                           .withDetail(QStringLiteral("%1 of %2 bytes at %3")
                                           .arg(bytes.size())
                                           .arg(kBlockSize)
                                           .arg(addressText(address))));
    const auto wordAt = [&](std::size_t index) {
        OptionWord word;
        word.address = address + static_cast<Address>(8 * index);
        word.value = readLittle32(bytes, 8 * index);
        word.complement = readLittle32(bytes, 8 * index + 4);
        return word;
    };
    return OptionBlock{wordAt(0), wordAt(1), wordAt(2), wordAt(3), wordAt(4)};
}

} // namespace fieldflash::option_bytes
