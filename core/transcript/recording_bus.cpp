// SPDX-License-Identifier: MIT
#include "core/transcript/recording_bus.h"

#include "core/transcript/recording_link.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::transcript {

namespace {

bool isSameObstacle(const std::optional<Error>& one, const std::optional<Error>& other)
{
    if (!one || !other)
        return one.has_value() == other.has_value();
    return one->kind() == other->kind() && one->summary() == other->summary();
}

} // namespace

RecordingBus::RecordingBus(usb::Bus& inner, std::shared_ptr<TranscriptWriter> writer)
    : m_inner(inner),
      m_writer(std::move(writer))
{
    QObject::connect(&inner, &usb::Bus::changed, this, [this] {
        compare();
        Q_EMIT changed();
    });
    compare();
}

std::vector<usb::DeviceInfo> RecordingBus::devices() const { return m_inner.devices(); }

void RecordingBus::compare()
{
    const auto before = std::exchange(m_known, m_inner.devices());
    for (const usb::DeviceInfo& device : before) {
        if (std::ranges::find(m_known, device.arrival, &usb::DeviceInfo::arrival) == m_known.end())
            m_writer->departed(device.arrival);
    }
    for (const usb::DeviceInfo& device : m_known) {
        const auto known = std::ranges::find(before, device.arrival, &usb::DeviceInfo::arrival);
        if (known == before.end() || !isSameObstacle(known->obstacle, device.obstacle))
            m_writer->arrived(device);
    }
}

QCoro::Task<Result<std::unique_ptr<usb::Link>>> RecordingBus::open(usb::DeviceInfo device)
{
    const auto writer = m_writer;
    Operation operation;
    operation.kind = Operation::Kind::Open;
    operation.arrival = device.arrival;
    auto begun = writer->begin(std::move(operation));
    auto opening = m_inner.open(std::move(device));
    auto opened = co_await opening;
    if (!opened) {
        writer->finish(std::move(begun), {}, opened.error());
        co_return failure(std::move(opened).error());
    }
    writer->finish(std::move(begun), {}, std::nullopt);
    std::unique_ptr<usb::Link> link = std::make_unique<RecordingLink>(std::move(*opened), writer);
    co_return link;
}

Result<usb::Reservation> RecordingBus::reserve(const QString& portPath)
{
    return m_inner.reserve(portPath);
}

} // namespace fieldflash::transcript
