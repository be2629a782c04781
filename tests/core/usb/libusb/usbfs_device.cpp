// SPDX-License-Identifier: MIT
#include "tests/core/usb/libusb/usbfs_device.h"

#include <umockdev.h>

#include <linux/usbdevice_fs.h>
#include <sys/ioctl.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <list>
#include <map>
#include <mutex>
#include <string>

namespace fieldflash::test {

namespace {

constexpr std::size_t kSetupSize = 8;

/// The data that a program passed as an ioctl argument, or through a pointer in it.
Bytes retrieve(UMockdevIoctlData* data)
{
    guint8* bytes = nullptr;
    gint length = 0;
    umockdev_ioctl_data_retrieve(data, &bytes, &length);
    const Bytes copy(bytes, bytes + length);
    g_free(bytes);
    return copy;
}

usb::ControlSetup setupOf(const Bytes& buffer)
{
    return {.bmRequestType = buffer[0],
            .bRequest = buffer[1],
            .wValue = readLittle16(buffer, 2),
            .wIndex = readLittle16(buffer, 4)};
}

} // namespace

struct UsbfsDevice::Private {
    struct Request {
        UMockdevIoctlData* urb = nullptr;
        unsigned long address = 0; ///< in the program's memory
        std::optional<Answer> answer;
    };

    UMockdevTestbed* testbed = nullptr;
    std::string node;
    UMockdevIoctlBase* handler = nullptr;
    std::mutex turn;             ///< locked while umockdev's thread answers a call
    std::list<Request> requests; ///< only while `turn` is locked
    std::atomic<int> submitted = 0;

    mutable std::mutex mutex; ///< of what follows
    Answers answers;
    std::map<unsigned long, int> refusals;
    std::map<unsigned long, int> calls;
    std::string driver;

    static unsigned long addressIn(UMockdevIoctlClient* client)
    {
        unsigned long address = 0;
        const Bytes bytes = retrieve(umockdev_ioctl_client_get_arg(client));
        if (bytes.size() >= sizeof address)
            std::memcpy(&address, bytes.data(), sizeof address);
        return address;
    }

    /// The buffer of a request: setup packet, then the data stage.
    static UMockdevIoctlData* bufferOf(UMockdevIoctlData* urb)
    {
        const Bytes raw = retrieve(urb);
        usbdevfs_urb fields{};
        std::memcpy(&fields, raw.data(), std::min(raw.size(), sizeof fields));
        return umockdev_ioctl_data_resolve(urb, offsetof(usbdevfs_urb, buffer),
                                           static_cast<gsize>(fields.buffer_length), nullptr);
    }

    std::optional<Answer> answerTo(UMockdevIoctlData* urb) const
    {
        const std::lock_guard lock(mutex);
        UMockdevIoctlData* buffer = answers ? bufferOf(urb) : nullptr;
        if (buffer == nullptr)
            return std::nullopt;
        const Bytes content = retrieve(buffer);
        umockdev_ioctl_data_unref(buffer);
        return answers(setupOf(content), Bytes(content.begin() + kSetupSize, content.end()));
    }

    int submit(UMockdevIoctlClient* client)
    {
        const unsigned long address = addressIn(client); // resolving changes it
        UMockdevIoctlData* urb = umockdev_ioctl_data_resolve(umockdev_ioctl_client_get_arg(client),
                                                             0, sizeof(usbdevfs_urb), nullptr);
        if (urb == nullptr)
            return EFAULT;
        requests.push_back({urb, address, answerTo(urb)});
        ++submitted;
        return 0;
    }

    int discard(UMockdevIoctlClient* client)
    {
        const unsigned long address = addressIn(client);
        for (Request& request : requests) {
            if (request.address == address && !request.answer) {
                request.answer = Answer{-ENOENT, {}}; // what the kernel returns for such a request
                return 0;
            }
        }
        return EINVAL;
    }

    static void complete(UMockdevIoctlData* urb, Answer& answer)
    {
        if (UMockdevIoctlData* buffer = answer.data.empty() ? nullptr : bufferOf(urb)) {
            umockdev_ioctl_data_update(buffer, kSetupSize, answer.data.data(),
                                       static_cast<gint>(answer.data.size()));
            umockdev_ioctl_data_unref(buffer);
        }
        int length = static_cast<int>(answer.data.size());
        umockdev_ioctl_data_update(urb, offsetof(usbdevfs_urb, status),
                                   reinterpret_cast<guint8*>(&answer.status), sizeof(int));
        umockdev_ioctl_data_update(urb, offsetof(usbdevfs_urb, actual_length),
                                   reinterpret_cast<guint8*>(&length), sizeof length);
    }

    int reap(UMockdevIoctlClient* client)
    {
        const auto request = std::ranges::find_if(
            requests, [](const Request& one) { return one.answer.has_value(); });
        if (request == requests.end())
            return EAGAIN;
        complete(request->urb, *request->answer);
        UMockdevIoctlData* place = umockdev_ioctl_data_resolve(
            umockdev_ioctl_client_get_arg(client), 0, sizeof(void*), nullptr);
        if (place == nullptr)
            return EFAULT;
        umockdev_ioctl_data_set_ptr(place, 0, request->urb);
        umockdev_ioctl_data_unref(place);
        umockdev_ioctl_data_unref(request->urb);
        requests.erase(request);
        return 0;
    }

    int nameDriver(UMockdevIoctlClient* client) const
    {
        if (driver.empty())
            return ENODATA;
        UMockdevIoctlData* place = umockdev_ioctl_data_resolve(
            umockdev_ioctl_client_get_arg(client), 0, sizeof(usbdevfs_getdriver), nullptr);
        if (place == nullptr)
            return EFAULT;
        std::string name = driver;
        umockdev_ioctl_data_update(place, offsetof(usbdevfs_getdriver, driver),
                                   reinterpret_cast<guint8*>(name.data()),
                                   static_cast<gint>(name.size() + 1));
        umockdev_ioctl_data_unref(place);
        return 0;
    }

    /// Counts the call; returns the error that it is refused with.
    int noteCall(unsigned long request)
    {
        const std::lock_guard lock(mutex);
        ++calls[request];
        const auto refusal = refusals.find(request);
        return refusal == refusals.end() ? 0 : refusal->second;
    }

    static gboolean handle(UMockdevIoctlBase*, UMockdevIoctlClient* client, Private* self)
    {
        const std::lock_guard lock(self->turn);
        const unsigned long request = umockdev_ioctl_client_get_request(client);
        int code = self->noteCall(request);
        if (code == 0) {
            switch (request) {
            case USBDEVFS_SUBMITURB: code = self->submit(client); break;
            case USBDEVFS_DISCARDURB: code = self->discard(client); break;
            case USBDEVFS_REAPURB:
            case USBDEVFS_REAPURBNDELAY: code = self->reap(client); break;
            case USBDEVFS_GETDRIVER: code = self->nameDriver(client); break;
            case USBDEVFS_CLAIMINTERFACE:
            case USBDEVFS_DISCONNECT_CLAIM:
            case USBDEVFS_RELEASEINTERFACE:
            case USBDEVFS_SETINTERFACE:
            case USBDEVFS_RESET: break;
            default: code = ENOTTY; break;
            }
        }
        umockdev_ioctl_client_complete(client, code == 0 ? 0 : -1, code);
        return TRUE;
    }
};

UsbfsDevice::UsbfsDevice(UMockdevTestbed* testbed, const char* node)
    : m_private(std::make_unique<Private>())
{
    m_private->testbed = testbed;
    m_private->node = node;
    m_private->handler = umockdev_ioctl_base_new();
    g_signal_connect(m_private->handler, "handle-ioctl", G_CALLBACK(Private::handle),
                     m_private.get());
    GError* error = nullptr;
    if (!umockdev_testbed_attach_ioctl(testbed, node, m_private->handler, &error)) {
        std::fprintf(stderr, "umockdev: %s\n", error->message);
        g_error_free(error);
    }
}

UsbfsDevice::~UsbfsDevice()
{
    umockdev_testbed_detach_ioctl(m_private->testbed, m_private->node.c_str(), nullptr);
    g_object_unref(m_private->handler);
    // The work of umockdev's thread is complete and visible here.
    const std::lock_guard lock(m_private->turn);
    for (const Private::Request& request : m_private->requests)
        umockdev_ioctl_data_unref(request.urb);
}

void UsbfsDevice::answerWith(Answers answers)
{
    const std::lock_guard lock(m_private->mutex);
    m_private->answers = std::move(answers);
}

void UsbfsDevice::refuse(unsigned long request, int errorNumber)
{
    const std::lock_guard lock(m_private->mutex);
    m_private->refusals[request] = errorNumber;
}

void UsbfsDevice::setDriver(const char* name)
{
    const std::lock_guard lock(m_private->mutex);
    m_private->driver = name;
}

int UsbfsDevice::submitted() const { return m_private->submitted; }

int UsbfsDevice::calls(unsigned long request) const
{
    const std::lock_guard lock(m_private->mutex);
    const auto found = m_private->calls.find(request);
    return found == m_private->calls.end() ? 0 : found->second;
}

} // namespace fieldflash::test
