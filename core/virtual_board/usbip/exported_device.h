// SPDX-License-Identifier: MIT
// One virtual board behind one bus id: the host controller functions that the client's kernel does
// not provide.
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

/// A transfer in progress. Its submitter may clear `finished` and is then not called.
struct Request {
    std::uint8_t endpoint = 0; ///< with the direction in bit 7; the default endpoint is always 0
    SetupPacket setup;
    Bytes dataOut;
    std::uint32_t length = 0; ///< IN: maximum length accepted by the host
    std::function<void(Reply)> finished;
};

/// Queues the client's transfers, one at a time per endpoint, and supplies the operations that vhci
/// does not forward: bus reset and SET_ADDRESS. Keeps its bus id through all restarts of the board.
/// Main thread only; the device must outlive it.
class ExportedDevice : public std::enable_shared_from_this<ExportedDevice> {
public:
    ExportedDevice(ExportPlace place, WireDevice& device);
    ExportedDevice(const ExportedDevice&) = delete;
    ExportedDevice& operator=(const ExportedDevice&) = delete;
    ~ExportedDevice() = default;

    /// Called when isReady() has changed.
    std::function<void()> readinessChanged;

    /// Starts listening to the device: call after make_shared.
    void start();
    /// Releases the device, which may be destroyed from here on. No callbacks afterwards.
    void stop();

    /// The cable on the server side: if unplugged, the device is absent regardless of its pull-up.
    void setCable(bool isPlugged);
    [[nodiscard]] bool isPlugged() const { return m_plugged; }

    /// Its pull-up is on and its descriptors are known.
    [[nodiscard]] bool isReady() const { return m_summary.has_value(); }
    /// Precondition: isReady().
    [[nodiscard]] ListedDevice listing() const { return {m_place, *m_summary}; }
    [[nodiscard]] const ExportPlace& place() const { return m_place; }

    /// A kernel has imported it: the next request, of any kind, is the first after a bus reset.
    void beginImport() { m_mustReset = true; }

    /// `finished` is called once, unless the device disconnects first or never answers.
    void submit(const std::shared_ptr<Request>& request);
    /// `finished` will not be called. Data that an IN endpoint delivers for it goes to the next
    /// request.
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
