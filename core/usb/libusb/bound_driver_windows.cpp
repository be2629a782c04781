// SPDX-License-Identifier: MIT
#include "core/usb/libusb/bound_driver.h"

#include <utility>
#include <vector>

#include <windows.h>

#include <cfgmgr32.h>
#include <setupapi.h>

namespace fieldflash::usb {

namespace {

/// A text property of the device; REG_MULTI_SZ as several.
QStringList textProperty(HDEVINFO list, SP_DEVINFO_DATA& device, DWORD property)
{
    DWORD size = 0;
    ::SetupDiGetDeviceRegistryPropertyW(list, &device, property, nullptr, nullptr, 0, &size);
    if (size < sizeof(wchar_t))
        return {};
    std::vector<wchar_t> units(size / sizeof(wchar_t) + 1);
    if (::SetupDiGetDeviceRegistryPropertyW(list, &device, property, nullptr,
                                            reinterpret_cast<BYTE*>(units.data()), size, nullptr)
        == 0)
        return {};
    return QString::fromWCharArray(units.data(), static_cast<int>(units.size()))
        .split(QChar(u'\0'), Qt::SkipEmptyParts);
}

std::uint32_t numberProperty(HDEVINFO list, SP_DEVINFO_DATA& device, DWORD property)
{
    DWORD value = 0;
    return ::SetupDiGetDeviceRegistryPropertyW(list, &device, property, nullptr,
                                               reinterpret_cast<BYTE*>(&value), sizeof(value),
                                               nullptr)
            != 0
        ? value
        : 0;
}

/// From the registry key of the driver.
QString providerOf(HDEVINFO list, SP_DEVINFO_DATA& device)
{
    HKEY const key =
        ::SetupDiOpenDevRegKey(list, &device, DICS_FLAG_GLOBAL, 0, DIREG_DRV, KEY_READ);
    if (key == INVALID_HANDLE_VALUE)
        return {};
    wchar_t text[256] = {};
    DWORD size = sizeof(text) - sizeof(wchar_t);
    DWORD type = REG_NONE;
    const LSTATUS status = ::RegQueryValueExW(key, L"ProviderName", nullptr, &type,
                                              reinterpret_cast<BYTE*>(text), &size);
    ::RegCloseKey(key);
    return status == ERROR_SUCCESS && type == REG_SZ ? QString::fromWCharArray(text) : QString();
}

} // namespace

std::vector<ListedDevice> listDevices()
{
    std::vector<ListedDevice> listed;
    HDEVINFO const list =
        ::SetupDiGetClassDevsW(nullptr, L"USB", nullptr, DIGCF_ALLCLASSES | DIGCF_PRESENT);
    if (list == INVALID_HANDLE_VALUE)
        return listed;
    SP_DEVINFO_DATA device{};
    device.cbSize = sizeof(device);
    for (DWORD index = 0; ::SetupDiEnumDeviceInfo(list, index, &device) != 0; ++index) {
        ListedDevice one;
        one.hardwareIds = textProperty(list, device, SPDRP_HARDWAREID);
        one.service = textProperty(list, device, SPDRP_SERVICE).value(0);
        one.provider = providerOf(list, device);
        one.port = numberProperty(list, device, SPDRP_ADDRESS);
        ULONG state = 0;
        ULONG problem = 0;
        if (::CM_Get_DevNode_Status(&state, &problem, device.DevInst, 0) == CR_SUCCESS
            && (state & DN_HAS_PROBLEM) != 0)
            one.problem = problem;
        listed.push_back(std::move(one));
    }
    ::SetupDiDestroyDeviceInfoList(list);
    return listed;
}

} // namespace fieldflash::usb
