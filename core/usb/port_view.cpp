// SPDX-License-Identifier: MIT
#include "core/usb/port_view.h"

#include "core/base/words.h"

#include <QCoro/QCoroTask>

#include <utility>

namespace fieldflash::usb {

namespace {

QCoro::Task<Result<std::unique_ptr<Link>>> notHere()
{
    co_return failure(ErrorKind::Unplugged, Words::tr("The device is not at the expected port."),
                      Words::tr("Plug it into the expected port."));
}

} // namespace

PortView::PortView(Bus& whole, QString portPath) : m_whole(whole), m_portPath(std::move(portPath))
{
    connect(&m_whole, &Bus::changed, this, &Bus::changed);
}

std::vector<DeviceInfo> PortView::devices() const
{
    std::vector<DeviceInfo> found = m_whole.devices();
    std::erase_if(found,
                  [this](const DeviceInfo& device) { return device.portPath != m_portPath; });
    return found;
}

QCoro::Task<Result<std::unique_ptr<Link>>> PortView::open(DeviceInfo device)
{
    return device.portPath == m_portPath ? m_whole.open(std::move(device)) : notHere();
}

Result<Reservation> PortView::reserve(const QString& portPath) { return m_whole.reserve(portPath); }

} // namespace fieldflash::usb
