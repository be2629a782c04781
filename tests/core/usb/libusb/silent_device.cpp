// SPDX-License-Identifier: MIT
#include "tests/core/usb/libusb/silent_device.h"

#include <umockdev.h>

#include <linux/usbdevice_fs.h>
#include <sys/ioctl.h>

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <list>
#include <string>

namespace fieldflash::test {

struct SilentDevice::Private {
    struct Request {
        UMockdevIoctlData* urb = nullptr;
        unsigned long address = 0; ///< in the program's memory
        bool isDiscarded = false;
    };

    UMockdevTestbed* testbed = nullptr;
    std::string node;
    UMockdevIoctlBase* handler = nullptr;
    std::list<Request> requests; ///< umockdev's thread only
    std::atomic<int> submitted = 0;

    static unsigned long addressIn(UMockdevIoctlClient* client)
    {
        guint8* bytes = nullptr;
        gint length = 0;
        unsigned long address = 0;
        umockdev_ioctl_data_retrieve(umockdev_ioctl_client_get_arg(client), &bytes, &length);
        if (static_cast<std::size_t>(length) >= sizeof address)
            address = *reinterpret_cast<unsigned long*>(bytes);
        g_free(bytes);
        return address;
    }

    int submit(UMockdevIoctlClient* client)
    {
        const unsigned long address = addressIn(client); // resolving changes it
        UMockdevIoctlData* urb = umockdev_ioctl_data_resolve(umockdev_ioctl_client_get_arg(client),
                                                             0, sizeof(usbdevfs_urb), nullptr);
        if (urb == nullptr)
            return EFAULT;
        requests.push_back({urb, address, false});
        ++submitted;
        return 0;
    }

    int discard(UMockdevIoctlClient* client)
    {
        const unsigned long address = addressIn(client);
        for (Request& request : requests) {
            if (request.address == address && !request.isDiscarded) {
                request.isDiscarded = true;
                return 0;
            }
        }
        return EINVAL;
    }

    int reap(UMockdevIoctlClient* client)
    {
        for (auto request = requests.begin(); request != requests.end(); ++request) {
            if (!request->isDiscarded)
                continue;
            int status = -ENOENT; // what the kernel says of a discarded request
            umockdev_ioctl_data_update(request->urb, offsetof(usbdevfs_urb, status),
                                       reinterpret_cast<guint8*>(&status), sizeof status);
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
        return EAGAIN;
    }

    static gboolean handle(UMockdevIoctlBase*, UMockdevIoctlClient* client, Private* self)
    {
        int code = ENOTTY;
        switch (umockdev_ioctl_client_get_request(client)) {
        case USBDEVFS_SUBMITURB: code = self->submit(client); break;
        case USBDEVFS_DISCARDURB: code = self->discard(client); break;
        case USBDEVFS_REAPURB:
        case USBDEVFS_REAPURBNDELAY: code = self->reap(client); break;
        default: break;
        }
        umockdev_ioctl_client_complete(client, code == 0 ? 0 : -1, code);
        return TRUE;
    }
};

SilentDevice::SilentDevice(UMockdevTestbed* testbed, const char* node)
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

SilentDevice::~SilentDevice()
{
    umockdev_testbed_detach_ioctl(m_private->testbed, m_private->node.c_str(), nullptr);
    g_object_unref(m_private->handler);
    for (const Private::Request& request : m_private->requests)
        umockdev_ioctl_data_unref(request.urb);
}

int SilentDevice::submitted() const { return m_private->submitted; }

} // namespace fieldflash::test
