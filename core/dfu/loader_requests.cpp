// SPDX-License-Identifier: MIT
#include "core/dfu/loader_requests.h"

#include "core/base/log.h"
#include "core/base/words.h"
#include "core/usb/transfer_error.h"
#include "firmware/contract/loader.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::dfu {

namespace {

/// Vendor request to an interface (USB 2.0, 9.3.1).
constexpr std::uint8_t kVendorToDevice = 0x41;
constexpr std::uint8_t kVendorToHost = 0xC1;

/// Includes the wait for the block that is being programmed.
constexpr usb::Link::Timeout kAnswerLimit{5000};

usb::ControlSetup vendorSetup(std::uint8_t bmRequestType, unsigned request, std::uint16_t wValue,
                              std::uint16_t wIndex)
{
    return {.bmRequestType = bmRequestType,
            .bRequest = static_cast<std::uint8_t>(request),
            .wValue = wValue,
            .wIndex = wIndex};
}

Error namedRequest(Error error, const QString& request)
{
    return std::move(error).withDetail(QStringLiteral("loader request ") + request);
}

} // namespace

LoaderRequests::LoaderRequests(usb::Link& link, std::uint8_t interfaceNumber)
    : m_link(link),
      m_interface(interfaceNumber)
{
}

QCoro::Task<Result<LoaderReport>> LoaderRequests::report()
{
    const usb::ControlSetup setup =
        vendorSetup(kVendorToHost, FIELDFLASH_LOADER_REQUEST_REPORT, 0, m_interface);
    qCDebug(logDfu) << "loader: report";
    const Result<Bytes> answer = co_await m_link.controlIn(setup, kLoaderReportSize, kAnswerLimit);
    if (!answer)
        co_return failure(namedRequest(answer.error(), QStringLiteral("report")));
    co_return parseLoaderReport(*answer);
}

QCoro::Task<Result<void>> LoaderRequests::sendSeed(HashSeed seed)
{
    const usb::ControlSetup setup =
        vendorSetup(kVendorToDevice, FIELDFLASH_LOADER_REQUEST_SEED, 0, m_interface);
    Bytes data(seed.begin(), seed.end());
    qCDebug(logDfu) << "loader: seed of the page hashes";
    Result<void> sent = co_await m_link.controlOut(setup, std::move(data), kAnswerLimit);
    if (!sent)
        co_return failure(namedRequest(std::move(sent).error(), QStringLiteral("seed")));
    co_return {};
}

QCoro::Task<Result<std::vector<PageHash>>> LoaderRequests::pageHashes(std::uint16_t firstPage,
                                                                      std::uint16_t count)
{
    const usb::ControlSetup setup =
        vendorSetup(kVendorToHost, FIELDFLASH_LOADER_REQUEST_PAGE_HASHES, firstPage, m_interface);
    const auto length = static_cast<std::uint16_t>(count * sizeof(PageHash));
    qCDebug(logDfu) << "loader: hashes of" << count << "pages from page" << firstPage;
    const Result<Bytes> answer = co_await m_link.controlIn(setup, length, kAnswerLimit);
    if (!answer)
        co_return failure(namedRequest(answer.error(), QStringLiteral("page hashes")));
    if (answer->size() != length)
        co_return failure(namedRequest(
            Error(ErrorKind::TransferFailed,
                  Words::tr("The answer of the bootloader is too short."),
                  Words::tr("Unplug the device, plug it in again and try again."))
                .withDetail(QStringLiteral("%1 of %2 bytes").arg(answer->size()).arg(length)),
            QStringLiteral("page hashes")));
    std::vector<PageHash> hashes(count);
    for (std::size_t i = 0; i < hashes.size(); ++i)
        std::ranges::copy(ByteView(*answer).subspan(i * sizeof(PageHash), sizeof(PageHash)),
                          hashes[i].begin());
    co_return hashes;
}

QCoro::Task<Result<void>> LoaderRequests::replaceLoader()
{
    const usb::ControlSetup setup =
        vendorSetup(kVendorToDevice, FIELDFLASH_LOADER_REQUEST_REPLACE_LOADER,
                    FIELDFLASH_LOADER_REPLACE_CONFIRM, m_interface);
    qCDebug(logDfu) << "loader: replace the loader";
    const Bytes nothing;
    Result<void> sent = co_await m_link.controlOut(setup, nothing, kAnswerLimit);
    if (!sent && !usb::mayHaveLeft(sent.error().kind()))
        co_return failure(namedRequest(std::move(sent).error(), QStringLiteral("replace")));
    co_return {};
}

} // namespace fieldflash::dfu
