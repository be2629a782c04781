// SPDX-License-Identifier: MIT
// Boards with a resident loader, and a bus on which they lie about their content.
#pragma once

#include "core/usb/bus.h"
#include "core/virtual_board/loader/loader_content.h"
#include "firmware/contract/loader.h"
#include "tests/core/update/update_bench.h"

#include <QCoro/QCoroTask>

#include <functional>

namespace fieldflash::test {

using board::ResidentLoaderKind;

inline constexpr Address kBehindLoader = FIELDFLASH_LOADER_APPLICATION;

/// The demo application for a board with that loader, as a file states it.
inline image::FirmwareImage loaderImage(ResidentLoaderKind kind, std::uint16_t version,
                                        ByteCount size = 14 * 1024)
{
    image::FirmwareImage result =
        imageAt(kBehindLoader, board::loaderApplication(kind, version, size));
    result.identity = {0x1209, 0x0001, version};
    return result;
}

/// Changes the answers to page hashes on their way to the host: page number, answer.
using HashLie = std::function<void(std::uint16_t page, Bytes& answer)>;

class LyingLink final : public usb::Link {
public:
    LyingLink(std::unique_ptr<usb::Link> inner, const HashLie& lie, int& hashRequests)
        : m_inner(std::move(inner)),
          m_lie(lie),
          m_hashRequests(hashRequests)
    {
    }

    [[nodiscard]] QCoro::Task<Result<Bytes>>
    controlIn(usb::ControlSetup setup, std::uint16_t length, Timeout timeout) override
    {
        Result<Bytes> answer = co_await m_inner->controlIn(setup, length, timeout);
        const bool isHash =
            setup.bmRequestType == 0xC1 && setup.bRequest == FIELDFLASH_LOADER_REQUEST_PAGE_HASHES;
        if (isHash && answer) {
            ++m_hashRequests;
            if (m_lie)
                m_lie(setup.wValue, *answer);
        }
        co_return answer;
    }
    [[nodiscard]] QCoro::Task<Result<void>> controlOut(usb::ControlSetup setup, Bytes data,
                                                       Timeout timeout) override
    {
        return m_inner->controlOut(setup, std::move(data), timeout);
    }
    [[nodiscard]] QCoro::Task<Result<void>> claimInterface(std::uint8_t number) override
    {
        return m_inner->claimInterface(number);
    }
    [[nodiscard]] QCoro::Task<Result<void>> selectAlternate(std::uint8_t number,
                                                            std::uint8_t alternate) override
    {
        return m_inner->selectAlternate(number, alternate);
    }
    [[nodiscard]] QCoro::Task<Result<void>> resetDevice() override
    {
        return m_inner->resetDevice();
    }
    [[nodiscard]] const usb::DeviceInfo& info() const override { return m_inner->info(); }

private:
    std::unique_ptr<usb::Link> m_inner;
    const HashLie& m_lie;
    int& m_hashRequests;
};

/// `inner` must outlive it.
class LyingBus final : public usb::Bus {
public:
    explicit LyingBus(usb::Bus& inner) : m_inner(inner)
    {
        connect(&inner, &usb::Bus::changed, this, &usb::Bus::changed);
    }

    HashLie lie;
    int hashRequests = 0;

    [[nodiscard]] std::vector<usb::DeviceInfo> devices() const override
    {
        return m_inner.devices();
    }
    [[nodiscard]] QCoro::Task<Result<std::unique_ptr<usb::Link>>>
    open(usb::DeviceInfo device) override
    {
        auto link = co_await m_inner.open(std::move(device));
        if (!link)
            co_return failure(std::move(link).error());
        std::unique_ptr<usb::Link> lying =
            std::make_unique<LyingLink>(std::move(*link), lie, hashRequests);
        co_return lying;
    }

private:
    usb::Bus& m_inner;
};

class LoaderBench : public UpdateBench {
public:
    explicit LoaderBench(const char* switches) : UpdateBench(switches), liar(bus) { }

    [[nodiscard]] update::Session loaderSession()
    {
        return update::Session(liar, clock, [this](const update::Event& event) {
            events.push_back(event);
            if (onEvent)
                onEvent(event);
        });
    }
    update::Report install(image::FirmwareImage image, update::UpdateOptions options = {})
    {
        events.clear();
        return test::run(
            loaderSession().update(std::move(image), {}, std::move(options), stop.get_token()));
    }
    update::Report compare(image::FirmwareImage image, update::UpdateOptions options = {})
    {
        events.clear();
        return test::run(
            loaderSession().verify(std::move(image), {}, std::move(options), stop.get_token()));
    }
    [[nodiscard]] std::string notes() const
    {
        std::string all;
        for (const update::Note& note : of<update::Note>())
            all += note.text.toStdString() + '\n';
        return all;
    }
    /// The marker, which the file has erased, aside.
    [[nodiscard]] bool contains(const image::FirmwareImage& image)
    {
        const image::Segment& segment = image.targets.front().segments.front();
        Bytes found = flashAt(segment.address, segment.bytes.size());
        std::fill_n(found.begin() + FIELDFLASH_LOADER_MARKER_OFFSET, 8, std::uint8_t{0xFF});
        return found == segment.bytes;
    }

    LyingBus liar;
};

} // namespace fieldflash::test
