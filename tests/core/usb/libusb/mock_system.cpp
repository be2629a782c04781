// SPDX-License-Identifier: MIT
#include "tests/core/usb/libusb/mock_system.h"

#include <umockdev.h>

#include <linux/capability.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <vector>

namespace fieldflash::test {

namespace {

std::string hexOf(const Bytes& bytes)
{
    std::string text;
    for (const std::uint8_t byte : bytes) {
        char digits[3];
        std::snprintf(digits, sizeof digits, "%02X", byte);
        text += digits;
    }
    return text;
}

std::string threeDigits(int number)
{
    char digits[8];
    std::snprintf(digits, sizeof digits, "%03d", number);
    return digits;
}

constexpr std::uint32_t kPassOverModes = (1U << CAP_DAC_OVERRIDE) | (1U << CAP_DAC_READ_SEARCH);

/// For this thread and those that it starts (capabilities(7)). Has no effect for other accounts.
void setPassOverModes(bool isAllowed)
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct data[2]{};
    if (::syscall(SYS_capget, &header, data) != 0)
        return;
    if (isAllowed)
        data[0].effective |= data[0].permitted & kPassOverModes;
    else
        data[0].effective &= ~kPassOverModes;
    ::syscall(SYS_capset, &header, data);
}

const std::string kHub = "/devices/pci0000:00/0000:00:14.0/usb1";

} // namespace

struct MockSystem::Private {
    UMockdevTestbed* testbed = umockdev_testbed_new();
    std::map<int, std::string> plugged; ///< port → its path in sysfs
    std::vector<std::unique_ptr<UsbfsDevice>> devices;

    void add(const std::string& description) const
    {
        GError* error = nullptr;
        if (!umockdev_testbed_add_from_string(testbed, description.c_str(), &error)) {
            std::fprintf(stderr, "umockdev: %s\n", error->message);
            g_error_free(error);
        }
    }
};

bool MockSystem::isAvailable()
{
    const char* preloaded = std::getenv("LD_PRELOAD");
    return preloaded != nullptr
        && std::string(preloaded).find("libumockdev-preload") != std::string::npos;
}

MockSystem::MockSystem() : m_private(std::make_unique<Private>())
{
    setPassOverModes(false);
    m_private->add("P: " + kHub
                   + "\nN: bus/usb/001/001=09\nE: DEVTYPE=usb_device\nE: SUBSYSTEM=usb\n"
                     "E: DEVNAME=/dev/bus/usb/001/001\nE: BUSNUM=001\nE: DEVNUM=001\nA: "
                     "busnum=1\nA: devnum=1\nA: speed=480\n"
                     "A: bConfigurationValue=1\n"
                     "H: descriptors=12010002090001406B1D020001060302010109021900010100E000"
                     "0904000001090000000705810304000C\n");
}

MockSystem::~MockSystem()
{
    setPassOverModes(true);
    m_private->devices.clear();
    g_object_unref(m_private->testbed);
}

void MockSystem::plug(int port, int number, const Bytes& device, const Bytes& configuration)
{
    const std::string path = kHub + "/1-" + std::to_string(port);
    const std::string descriptors = hexOf(device) + hexOf(configuration);
    m_private->add("P: " + path + "\nN: bus/usb/001/" + threeDigits(number) + "=" + descriptors
                   + "\nE: DEVTYPE=usb_device\nE: SUBSYSTEM=usb\nE: DEVNAME=/dev/bus/usb/001/"
                   + threeDigits(number) + "\nE: BUSNUM=001\nE: DEVNUM=" + threeDigits(number)
                   + "\nA: busnum=1\nA: devnum=" + std::to_string(number)
                   + "\nA: speed=12\nA: bConfigurationValue=1\nH: descriptors=" + descriptors
                   + "\n");
    m_private->plugged[port] = path;
    umockdev_testbed_uevent(m_private->testbed, ("/sys" + path).c_str(), "add");
}

void MockSystem::unplug(int port)
{
    const std::string path = "/sys" + m_private->plugged[port];
    umockdev_testbed_uevent(m_private->testbed, path.c_str(), "remove");
    umockdev_testbed_remove_device(m_private->testbed, path.c_str());
}

void MockSystem::refuse(int number, bool isRefused)
{
    gchar* root = umockdev_testbed_get_root_dir(m_private->testbed);
    const std::string node = std::string(root) + "/dev/bus/usb/001/" + threeDigits(number);
    g_free(root);
    chmod(node.c_str(), isRefused ? 0 : S_IRUSR | S_IWUSR);
}

UsbfsDevice& MockSystem::takeOver(int number)
{
    const std::string node = "/dev/bus/usb/001/" + threeDigits(number);
    m_private->devices.push_back(std::make_unique<UsbfsDevice>(m_private->testbed, node.c_str()));
    return *m_private->devices.back();
}

} // namespace fieldflash::test
