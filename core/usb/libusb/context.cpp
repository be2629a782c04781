// SPDX-License-Identifier: MIT
#include "core/usb/libusb/context.h"

#include "core/base/log.h"
#include "core/base/words.h"

#include <libusb.h>

#include <chrono>
#include <utility>

namespace fieldflash::usb {

namespace {

constexpr std::chrono::seconds kCloseLimit(5);
constexpr std::chrono::milliseconds kPauseAfterError(100);

} // namespace

Result<std::unique_ptr<Context>> Context::open()
{
    libusb_context* context = nullptr;
    const int code = libusb_init(&context);
    if (code != LIBUSB_SUCCESS) {
        return failure(
            Error(ErrorKind::TransferFailed,
                  Words::tr("This system does not give programs access to USB devices."),
                  Words::tr("In a container or sandbox, give it access to /dev/bus/usb."))
                .withDetail(
                    QStringLiteral("libusb_init: %1").arg(QLatin1String(libusb_error_name(code)))));
    }
    return std::unique_ptr<Context>(new Context(context));
}

Context::Context(libusb_context* context)
    : m_context(context),
      m_eventThread([this] { handleEvents(); })
{
}

// Failing to join a thread terminates the program, as it should.
// NOLINTNEXTLINE(bugprone-exception-escape)
Context::~Context()
{
    finish();
    m_stopping = true;
    libusb_interrupt_event_handler(m_context);
    m_eventThread.join();
    if (m_allEnded)
        libusb_exit(m_context);
    else
        qCWarning(logUsb) << "the system did not end a transfer: libusb is left open";
}

void Context::finish()
{
    if (std::exchange(m_finished, true))
        return;
    waitForTransfers();
    m_mainThread->drain();
    m_worker.finish();
    m_mainThread->drain();
}

void Context::handleEvents()
{
    int lastCode = LIBUSB_SUCCESS;
    while (!m_stopping) {
        timeval limit{60, 0};
        const int code = libusb_handle_events_timeout_completed(m_context, &limit, nullptr);
        if (code == LIBUSB_SUCCESS || code == LIBUSB_ERROR_INTERRUPTED)
            continue;
        if (std::exchange(lastCode, code) != code)
            qCWarning(logUsb) << "libusb_handle_events:" << libusb_error_name(code);
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, kPauseAfterError);
    }
}

void Context::transferBegins()
{
    const std::lock_guard lock(m_mutex);
    ++m_transfersInFlight;
}

void Context::transferEnded()
{
    const std::lock_guard lock(m_mutex);
    --m_transfersInFlight;
    m_changed.notify_all();
}

void Context::waitForTransfers()
{
    std::unique_lock lock(m_mutex);
    m_allEnded = m_changed.wait_for(lock, kCloseLimit, [this] { return m_transfersInFlight == 0; });
}

} // namespace fieldflash::usb
