// SPDX-License-Identifier: MIT
#include "core/usb/libusb/usb_notices.h"

#include <future>
#include <thread>
#include <utility>

#include <windows.h>

#include <dbt.h>

namespace fieldflash::usb {

namespace {

// GUID_DEVINTERFACE_USB_DEVICE (usbiodef.h): every USB device, whatever its driver.
constexpr GUID kUsbDevice{
    0xA5DCBF10, 0x6530, 0x11D2, {0x90, 0x1F, 0x00, 0xC0, 0x4F, 0xB9, 0x51, 0xED}};
constexpr wchar_t kWindowClass[] = L"FieldflashUsbNotices";

LRESULT CALLBACK onMessage(HWND window, UINT message, WPARAM first, LPARAM second)
{
    if (tellsOfUsbChange(message, first)) {
        // NOLINTNEXTLINE(performance-no-int-to-ptr): Windows stores the pointer as a number
        const auto* changed = reinterpret_cast<const std::function<void()>*>(
            ::GetWindowLongPtrW(window, GWLP_USERDATA));
        if (changed != nullptr)
            (*changed)();
        return TRUE;
    }
    return ::DefWindowProcW(window, message, first, second);
}

HWND makeWindow()
{
    WNDCLASSEXW windowClass{};
    windowClass.cbSize = sizeof(windowClass);
    windowClass.lpfnWndProc = onMessage;
    windowClass.hInstance = ::GetModuleHandleW(nullptr);
    windowClass.lpszClassName = kWindowClass;
    ::RegisterClassExW(&windowClass); // fails if it is registered already
    return ::CreateWindowExW(0, kWindowClass, L"", 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr,
                             windowClass.hInstance, nullptr);
}

HDEVNOTIFY wantNotices(HWND window)
{
    DEV_BROADCAST_DEVICEINTERFACE_W filter{};
    filter.dbcc_size = sizeof(filter);
    filter.dbcc_devicetype = DBT_DEVTYP_DEVICEINTERFACE;
    filter.dbcc_classguid = kUsbDevice;
    return ::RegisterDeviceNotificationW(window, &filter, DEVICE_NOTIFY_WINDOW_HANDLE);
}

/// A window that only gets messages, and the thread that it needs.
class WindowNotices final : public UsbNotices {
public:
    explicit WindowNotices(std::function<void()> changed)
        : m_changed(std::move(changed)),
          m_thread([this] { run(); })
    {
        m_works = m_started.get_future().get();
    }

    ~WindowNotices() override
    {
        ::PostThreadMessageW(m_threadId, WM_QUIT, 0, 0);
        m_thread.join();
    }

    WindowNotices(const WindowNotices&) = delete;
    WindowNotices& operator=(const WindowNotices&) = delete;

    [[nodiscard]] bool works() const { return m_works; }

private:
    void run()
    {
        m_threadId = ::GetCurrentThreadId();
        HWND const window = makeWindow();
        HDEVNOTIFY const notices = window == nullptr ? nullptr : wantNotices(window);
        if (notices != nullptr)
            ::SetWindowLongPtrW(window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(&m_changed));
        MSG message{};
        // Creates the queue of this thread: without it, the message that ends the loop gets lost.
        ::PeekMessageW(&message, nullptr, 0, 0, PM_NOREMOVE);
        m_started.set_value(notices != nullptr);
        while (::GetMessageW(&message, nullptr, 0, 0) > 0)
            ::DispatchMessageW(&message);
        if (notices != nullptr)
            ::UnregisterDeviceNotification(notices);
        if (window != nullptr)
            ::DestroyWindow(window);
    }

    std::function<void()> m_changed;
    std::promise<bool> m_started;
    DWORD m_threadId = 0;
    bool m_works = false;
    std::thread m_thread; ///< last: it uses the others
};

} // namespace

std::unique_ptr<UsbNotices> UsbNotices::open(std::function<void()> changed)
{
    auto notices = std::make_unique<WindowNotices>(std::move(changed));
    return notices->works() ? std::move(notices) : nullptr;
}

} // namespace fieldflash::usb
