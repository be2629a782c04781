// SPDX-License-Identifier: MIT
// The loader's state machine and worker on a PC, with the fake flash.
#pragma once

#include "core/base/bytes.h"
#include "firmware/loader/card_update.h"
#include "firmware/loader/serial_update.h"
#include "firmware/loader/worker.h"
#include "tests/firmware/loader/fake_flash.h"

#include <algorithm>
#include <optional>

namespace fieldflash::test {

template <typename Security> class HostedLoader {
public:
    HostedLoader()
    {
        if ((Security::features & FIELDFLASH_LOADER_NO_READ_BACK) != 0)
            m_dfu.forbidReadBack();
        m_dfu.allowReplacement();
        if constexpr (loader::hasSlots)
            m_worker.selectFreeSlot();
        m_dfu.configured();
    }

    /// As after a reset: None starts the program at loader::programBase().
    loader::Finding boot()
    {
        return loader::Worker<FakeFlash, Security>(m_dfu, m_expected, m_report).prepareStart();
    }

    /// A complete control transfer; absent: stalled. A late answer is waited for.
    std::optional<Bytes> control(const usb::SetupPacket& setup, const Bytes& data = {})
    {
        m_dfu.setupArrived();
        const usb::Reply reply = m_dfu.request(setup);
        m_late.reset();
        switch (reply.kind) {
        case usb::Reply::Kind::Stall: return std::nullopt;
        case usb::Reply::Kind::Later:
            while (!m_late && step()) { }
            if (!m_late)
                return std::nullopt;
            m_dfu.requestCompleted(setup);
            return m_late;
        case usb::Reply::Kind::Receive:
            if (!receive(setup, data))
                return std::nullopt;
            break;
        default: break;
        }
        const std::size_t size = std::min<std::size_t>(reply.data.size(), setup.wLength);
        Bytes answer(reply.data.begin(), reply.data.begin() + static_cast<std::ptrdiff_t>(size));
        m_dfu.requestCompleted(setup);
        return answer;
    }

    /// One task of the main loop. False: there was none.
    bool step()
    {
        const loader::Task task = m_dfu.next();
        if (task == loader::Task::None)
            return false;
        const loader::Block block = m_dfu.block();
        if (task < loader::Task::Settle) {
            const loader::Finding finding = m_worker.carryOut(task, block, m_dfu.address());
            m_dfu.finish(task, finding);
            return true;
        }
        const bool replaces = task == loader::Task::Replace;
        const loader::Finding finding =
            replaces ? m_worker.admitReplacement() : loader::Finding::None;
        const std::uint16_t size =
            replaces ? std::uint16_t{0} : m_worker.answer(task, m_dfu.address(), m_dfu.size());
        if (!m_dfu.answered(task))
            return true;
        if (replaces && m_dfu.replaced(finding).kind == usb::Reply::Kind::Stall)
            return false;
        if (task == loader::Task::Settle)
            m_dfu.settled();
        m_late = Bytes(m_dfu.answerBuffer(), m_dfu.answerBuffer() + size);
        return true;
    }

    std::optional<Bytes> download(std::uint16_t block, const Bytes& data)
    {
        return control({0x21, 1, block, 0, static_cast<std::uint16_t>(data.size())}, data);
    }
    /// bStatus and bState, after everything pending is done.
    std::pair<std::uint8_t, std::uint8_t> settledStatus()
    {
        std::optional<Bytes> status;
        do {
            while (step()) { }
            status = control({0xA1, 3, 0, 0, 6});
        } while (status->at(4) == 4);
        return {status->at(0), status->at(4)};
    }
    std::pair<std::uint8_t, std::uint8_t> command(std::uint8_t code, std::uint32_t address)
    {
        Bytes bytes{code};
        appendLittle32(bytes, address);
        if (!download(0, bytes))
            return {0xFF, 10};
        return settledStatus();
    }
    /// Whole pages, every second one received while the one before it is programmed.
    std::pair<std::uint8_t, std::uint8_t> write(std::uint32_t address, const Bytes& image)
    {
        auto status = command(0x21, address);
        std::uint16_t block = 2;
        for (std::size_t at = 0; at < image.size() && status.second == 5; at += loader::pageSize) {
            Bytes page(loader::pageSize, 0xFF);
            const std::size_t size = std::min<std::size_t>(page.size(), image.size() - at);
            std::copy_n(image.begin() + static_cast<std::ptrdiff_t>(at), size, page.begin());
            (void)download(block, page);
            if (block++ % 2 == 0)
                (void)control({0xA1, 3, 0, 0, 6});
            else
                status = settledStatus();
        }
        return settledStatus();
    }
    std::pair<std::uint8_t, std::uint8_t> leave()
    {
        if (!download(0, {}))
            return {0xFF, 10};
        return settledStatus();
    }
    /// One transfer over a serial line. True: the program was admitted.
    template <typename Line> bool updateBySerial()
    {
        return loader::SerialUpdate<Line, decltype(m_worker)>(m_dfu, m_worker).run();
    }
    /// Null: a program was installed; otherwise the reason.
    const char* updateFromCard(fat::BlockDevice& card)
    {
        return loader::CardUpdate<FakeFlash, Security>(m_dfu, m_worker, card).run();
    }
    [[nodiscard]] const loader::Dfu& dfu() const { return m_dfu; }

private:
    bool receive(const usb::SetupPacket& setup, const Bytes& data)
    {
        std::size_t at = 0;
        for (; at + 64 < data.size(); at += 64)
            m_dfu.partArrived(at, usb::Bytes(data).subspan(at, 64));
        return data.size() == setup.wLength
            && m_dfu.dataArrived(setup, usb::Bytes(data).subspan(at));
    }

    loader::Dfu m_dfu;
    loader::Expected m_expected{"NUCLEO-L476RG", FIELDFLASH_SIGNED_APPLICATION,
                                FIELDFLASH_LOADER_APPLICATION + FIELDFLASH_SIGNED_HEADER_SIZE};
    FieldflashLoaderReport m_report{};
    loader::Worker<FakeFlash, Security> m_worker{m_dfu, m_expected, m_report};
    std::optional<Bytes> m_late;
};

} // namespace fieldflash::test
