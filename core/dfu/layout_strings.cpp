// SPDX-License-Identifier: MIT
#include "core/dfu/layout_strings.h"

#include "core/base/log.h"
#include "core/memory/layout_text.h"
#include "core/usb/string_descriptor.h"
#include "core/usb/transfer_error.h"

#include <QCoro/QCoroTask>

#include <utility>

namespace fieldflash::dfu {

namespace {

constexpr int kMostReads = 5;

void addArea(std::vector<memory::MemoryArea>& areas, std::uint8_t alternateSetting,
             const QString& text)
{
    qCDebug(logDfu).noquote() << "alternate setting" << alternateSetting << "is named" << text;
    if (!memory::looksLikeLayout(text))
        return;
    Result<memory::MemoryArea> area = memory::parseLayoutText(alternateSetting, text);
    if (area)
        areas.push_back(*std::move(area));
    else
        qCWarning(logDfu).noquote() << area.error().fullText();
}

/// A memory map decides what is erased, so it counts only when it reads the same twice in a row.
QCoro::Task<Result<QString>> readTwice(usb::Link& link, std::uint8_t index, std::uint16_t language)
{
    Result<QString> last = co_await usb::readString(link, index, language);
    for (int reads = 1; reads < kMostReads; ++reads) {
        if (!last && !usb::mayStillAnswer(last.error().kind()))
            co_return last;
        Result<QString> next = co_await usb::readString(link, index, language);
        if (next && last && *next == *last)
            co_return next;
        const bool isRefusedTwice = !next && !last;
        last = std::move(next);
        if (isRefusedTwice)
            co_return last;
    }
    if (!last)
        co_return last;
    co_return failure(
        Error(ErrorKind::TransferFailed,
              QStringLiteral("The device describes its memory differently each time."),
              QStringLiteral("Unplug the device, plug it in again and try again. If it happens "
                             "again, try another cable, another port, or without a hub.")));
}

} // namespace

QCoro::Task<Result<std::vector<memory::MemoryArea>>> readLayouts(usb::Link& link,
                                                                 DfuInterface dfuInterface)
{
    std::vector<memory::MemoryArea> areas;
    const Result<std::uint16_t> language = co_await usb::readLanguage(link);
    if (!language)
        co_return failure(language.error());
    for (const AlternateSetting& alternate : dfuInterface.alternates) {
        if (alternate.iInterface == 0)
            continue;
        const Result<QString> text = co_await readTwice(link, alternate.iInterface, *language);
        if (text)
            addArea(areas, alternate.bAlternateSetting, *text);
        else if (!usb::mayStillAnswer(text.error().kind()))
            co_return failure(text.error());
        else
            qCWarning(logDfu).noquote() << "alternate setting" << alternate.bAlternateSetting
                                        << "has no readable name:" << text.error().fullText();
    }
    co_return areas;
}

} // namespace fieldflash::dfu
