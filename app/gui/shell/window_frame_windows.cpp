// SPDX-License-Identifier: MIT
#include "app/gui/shell/window_frame.h"

#include <QWidget>

#include <algorithm>

#include <windows.h>

#include <dwmapi.h>
#include <shobjidl.h>

namespace fieldflash::gui {

namespace {

// NOLINTNEXTLINE(performance-no-int-to-ptr): Qt stores the handle as a number
HWND handleOf(const QWidget& window) { return reinterpret_cast<HWND>(window.winId()); }

/// The taskbar of the session; null without one. COM is initialised by Qt's platform plugin.
ITaskbarList3* taskbar()
{
    static ITaskbarList3* const one = [] {
        ITaskbarList3* list = nullptr;
        if (FAILED(::CoCreateInstance(CLSID_TaskbarList, nullptr, CLSCTX_INPROC_SERVER,
                                      IID_ITaskbarList3, reinterpret_cast<void**>(&list))))
            return static_cast<ITaskbarList3*>(nullptr);
        if (FAILED(list->HrInit())) {
            list->Release();
            return static_cast<ITaskbarList3*>(nullptr);
        }
        return list; // until the program ends
    }();
    return one;
}

} // namespace

void darkenTitleBar(const QWidget& window, bool isDark)
{
    constexpr DWORD kUseImmersiveDarkMode = 20; // DWMWINDOWATTRIBUTE, since Windows 10 20H1
    const BOOL value = isDark ? TRUE : FALSE;
    // Older systems refuse it and keep their light title bar.
    ::DwmSetWindowAttribute(handleOf(window), kUseImmersiveDarkMode, &value, sizeof(value));
}

void showTaskbarProgress(const QWidget& window, std::optional<double> progress)
{
    ITaskbarList3* const list = taskbar();
    if (list == nullptr)
        return;
    constexpr ULONGLONG kTotal = 1000;
    if (!progress) {
        list->SetProgressState(handleOf(window), TBPF_NOPROGRESS);
        return;
    }
    const double share = std::clamp(*progress, 0.0, 1.0);
    list->SetProgressValue(handleOf(window), static_cast<ULONGLONG>(share * kTotal), kTotal);
}

void letOthersComeToFront() { ::AllowSetForegroundWindow(ASFW_ANY); }

} // namespace fieldflash::gui
