// SPDX-License-Identifier: MIT
#include "core/option_bytes/raw_words.h"

#include "core/base/words.h"

#include <algorithm>

namespace fieldflash::option_bytes {

namespace {

constexpr std::size_t kWord = 4;

} // namespace

std::vector<RawWord> wordsOf(const RawBlock& block)
{
    std::vector<RawWord> words;
    words.reserve(block.bytes.size() / kWord + 1);
    for (std::size_t at = 0; at < block.bytes.size(); at += kWord) {
        RawWord word;
        word.address = block.first + static_cast<Address>(at);
        for (std::size_t i = std::min(at + kWord, block.bytes.size()); i > at; --i)
            word.text += QStringLiteral("%1").arg(block.bytes[i - 1], 2, 16, QLatin1Char('0'));
        word.text = word.text.toUpper();
        words.push_back(std::move(word));
    }
    return words;
}

QString rawSummary()
{
    return Words::tr("The option bytes of this chip are not decoded: Fieldflash knows the meaning "
                     "of those of STM32L4 and STM32L4+ only.");
}

} // namespace fieldflash::option_bytes
