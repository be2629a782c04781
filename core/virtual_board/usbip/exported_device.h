// SPDX-License-Identifier: MIT
// One virtual board behind one bus id: the part of the host controller that the client's kernel
// lacks.
#pragma once

#include "core/virtual_board/usbip/protocol.h"
#include "core/virtual_board/wire/wire_device.h"

#include <QCoro/QCoroFwd>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace fieldflash::board::usbip {

/// A transfer on its way. Its submitter may drop `finished` and is then not called.
struct Request {
    std::uint8_t endpoint = 0; ///< with the direction in bit 7; the default endpoint is always 0
    SetupPacket setup;
    Bytes dataOut;
    std::uint32_t length = 0; ///< IN: the most that the host takes
    std::function<void(Reply)> finished;
};

/// Queues the client's transfers, one at a time per endpoint, and does for the device what vhci
/// does not tell: the bus reset and SET_ADDRESS. Keeps its bus id through all restarts of the
/// board. Main thread only; the device must outlive it.
class ExportedDevice : public std::enable_shared_from_this<ExportedDevice> {
public:
    ExportedDevice(ExportPlace place, WireDevice& device);
    ExportedDevice(const ExportedDevice&) = delete;
    ExportedDevice& operator=(const ExportedDevice&) = delete;
    ~ExportedDevice() = default;

    /// Called when isReady() changed.
    std::function<void()> readinessChanged;

    /// Begins to listen to the device: after make_shared.
    void start();
    /// Releases the device, which may be destroyed from here on. Nothing is called afterwards.
    void stop();

    /// The cable, seen from our side: pulled, the device is not there whatever its pull-up says.
    void setCable(bool isPlugged);
    [[nodiscard]] bool isPlugged() const { return m_plugged; }

    /// Its pull-up is on and its descriptors are known.
    [[nodiscard]] bool isReady() const { return m_summary.has_value(); }
    /// Precondition: isReady().
    [[nodiscard]] ListedDevice listing() const { return {m_place, *m_summary}; }
    [[nodiscard]] const ExportPlace& place() const { return m_place; }

    /// A kernel has imported it: the next request is the first after a bus reset, of whatever kind.
    void beginImport() { m_mustReset = true; }

    /// `finished` is called once, unless the device leaves first or never answers.
    void submit(const std::shared_ptr<Request>& request);
    /// `finished` will not be called. What an IN endpoint delivers for it goes to the next request.
    void abandon(const std::shared_ptr<Request>& request);

private:
    struct Pipe {
        std::deque<std::shared_ptr<Request>> waiting;
        std::optional<Reply> leftOver;
        bool isPumping = false;
    };

    void connectionChanged();
    void setSummary(std::optional<DeviceSummary> summary);
    void pumpUnlessPumping(std::uint8_t endpoint);

    static QCoro::Task<void> pump(std::shared_ptr<ExportedDevice> self, std::uint8_t endpoint);
    [[nodiscard]] QCoro::Task<void> enumerate();
    [[nodiscard]] QCoro::Task<Bytes> descriptor(std::uint8_t type, std::uint16_t length);
    [[nodiscard]] QCoro::Task<Reply> carryOut(std::shared_ptr<Request> request);
    [[nodiscard]] QCoro::Task<Reply> control(std::shared_ptr<Request> request);
    [[nodiscard]] QCoro::Task<void> assignAddress();

    ExportPlace m_place;
    WireDevice* m_device; ///< nullptr: stopped
    std::map<std::uint8_t, Pipe> m_pipes;
    std::optional<DeviceSummary> m_summary;
    bool m_plugged = true;
    bool m_connected = false;
    bool m_mustEnumerate = false;
    bool m_mustReset = false;
    bool m_mustAddress = false;
};

} // namespace fieldflash::board::usbip
