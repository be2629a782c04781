// SPDX-License-Identifier: MIT
#include "core/usb/libusb/string_descriptor.h"

#include <libusb.h>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace fieldflash::usb {

namespace {

constexpr unsigned kLimitMilliseconds = 500;
constexpr std::uint16_t kLongest = 255;

/// Shared by the waiting thread and the event thread. libusb's own blocking call signals the end
/// through an int that both access without a lock.
struct Waiting {
    std::mutex mutex;
    std::condition_variable changed;
    bool isOver = false;
};

void LIBUSB_CALL tellEnd(libusb_transfer* transfer)
{
    auto& waiting = *static_cast<Waiting*>(transfer->user_data);
    const std::lock_guard lock(waiting.mutex);
    waiting.isOver = true;
    waiting.changed.notify_one(); // still locked, because the other side may then destroy it at
                                  // once
}

} // namespace

std::optional<std::u16string> readString(libusb_device_handle* handle, std::uint8_t index,
                                         std::uint16_t language)
{
    std::array<unsigned char, LIBUSB_CONTROL_SETUP_SIZE + kLongest> raw{};
    Waiting waiting;
    const std::unique_ptr<libusb_transfer, decltype(&libusb_free_transfer)> transfer(
        libusb_alloc_transfer(0), libusb_free_transfer);
    if (!transfer)
        return std::nullopt;
    libusb_fill_control_setup(raw.data(), LIBUSB_ENDPOINT_IN, LIBUSB_REQUEST_GET_DESCRIPTOR,
                              static_cast<std::uint16_t>((LIBUSB_DT_STRING << 8) | index), language,
                              kLongest);
    libusb_fill_control_transfer(transfer.get(), handle, raw.data(), tellEnd, &waiting,
                                 kLimitMilliseconds);
    if (libusb_submit_transfer(transfer.get()) != LIBUSB_SUCCESS)
        return std::nullopt;
    {
        std::unique_lock lock(waiting.mutex);
        waiting.changed.wait(lock, [&waiting] { return waiting.isOver; });
    }
    const unsigned char* text = raw.data() + LIBUSB_CONTROL_SETUP_SIZE;
    const int length = transfer->actual_length;
    if (transfer->status != LIBUSB_TRANSFER_COMPLETED || length < 2 || text[1] != LIBUSB_DT_STRING)
        return std::nullopt;
    const auto end = static_cast<std::size_t>(std::min<int>(length, text[0]));
    std::u16string found;
    for (std::size_t at = 2; at + 1 < end; at += 2)
        found.push_back(static_cast<char16_t>(text[at] | (text[at + 1] << 8)));
    return found;
}

} // namespace fieldflash::usb
