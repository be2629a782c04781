// SPDX-License-Identifier: MIT
#include "core/transcript/replay_bus.h"

#include "core/base/words.h"
#include "core/transcript/recording_link.h"
#include "core/transcript/replay_stage.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::transcript {

namespace {

constexpr std::chrono::hours kLongWait{24};

} // namespace

QString Deviation::sentence() const
{
    const double seconds = std::chrono::duration<double>(at).count();
    if (recorded.isEmpty())
        return Words::tr("The recording has ended; the program continues with: %1.").arg(found);
    const QString did = found.isEmpty() ? Words::tr("nothing more") : found;
    return Words::tr("Entry %1, at %2 s: the recording has: %3; the program did: %4.")
        .arg(QString::number(entry), QString::number(seconds, 'f', 6), recorded, did);
}

class ReplayBus::ReplayLink final : public usb::Link {
public:
    ReplayLink(std::shared_ptr<Stage> stage, usb::DeviceInfo info)
        : m_stage(std::move(stage)),
          m_info(std::move(info))
    {
    }

    QCoro::Task<Result<Bytes>> controlIn(usb::ControlSetup setup, std::uint16_t length,
                                         Timeout) override
    {
        return perform(m_stage, request(Operation::Kind::In, setup, {}, length));
    }
    QCoro::Task<Result<void>> controlOut(usb::ControlSetup setup, Bytes data, Timeout) override
    {
        return acknowledge(m_stage, request(Operation::Kind::Out, setup, std::move(data)));
    }
    QCoro::Task<Result<void>> claimInterface(std::uint8_t interfaceNumber) override
    {
        return acknowledge(m_stage, request(Operation::Kind::Claim, claimSetup(interfaceNumber)));
    }
    QCoro::Task<Result<void>> selectAlternate(std::uint8_t interfaceNumber,
                                              std::uint8_t alternateSetting) override
    {
        return acknowledge(
            m_stage,
            request(Operation::Kind::Alternate, alternateSetup(interfaceNumber, alternateSetting)));
    }
    QCoro::Task<Result<void>> resetDevice() override
    {
        return acknowledge(m_stage, request(Operation::Kind::Reset, {}));
    }
    const usb::DeviceInfo& info() const override { return m_info; }

    static QCoro::Task<Result<Bytes>> perform(std::shared_ptr<Stage> stage, Stage::Request request)
    {
        Stage::Answer answer = stage->take(request);
        auto sleep = stage->clock.sleepFor(answer.took);
        co_await sleep;
        if (answer.error)
            co_return failure(*answer.error);
        co_return std::move(answer.data);
    }

private:
    static QCoro::Task<Result<void>> acknowledge(std::shared_ptr<Stage> stage,
                                                 Stage::Request request)
    {
        auto performing = perform(std::move(stage), std::move(request));
        auto answer = co_await performing;
        if (!answer)
            co_return failure(std::move(answer).error());
        co_return {};
    }

    [[nodiscard]] Stage::Request request(Operation::Kind kind, usb::ControlSetup setup,
                                         Bytes sent = {}, std::uint16_t length = 0) const
    {
        return {kind, m_info.arrival, setup, length, std::move(sent)};
    }

    std::shared_ptr<Stage> m_stage;
    usb::DeviceInfo m_info;
};

ReplayBus::ReplayBus(Clock& clock, Transcript transcript, ReplayOrder order)
    : m_stage(std::make_shared<Stage>(clock, std::move(transcript), order))
{
    start();
}

void ReplayBus::start()
{
    m_stage->m_self = m_stage;
    m_stage->start();
    m_stage->changed = [this] { Q_EMIT changed(); };
}

void ReplayBus::rewind()
{
    m_stage->stop();
    m_stage =
        std::make_shared<Stage>(m_stage->clock, std::move(m_stage->m_transcript), m_stage->m_order);
    start();
    Q_EMIT changed();
}

ReplayBus::~ReplayBus() { m_stage->stop(); }

void ReplayBus::learn(ByteView content) { m_stage->decoder.learn(content); }

QCoro::Task<void> ReplayBus::settled()
{
    const auto stage = m_stage;
    if (stage->isLeadOver())
        co_return;
    auto sleep = stage->clock.sleepFor(kLongWait, stage->leadOver.get_token());
    co_await sleep;
}

const std::optional<Deviation>& ReplayBus::deviation() const { return m_stage->deviation; }

std::optional<Deviation> ReplayBus::missing() const { return m_stage->missing(); }

std::vector<usb::DeviceInfo> ReplayBus::devices() const { return m_stage->present; }

QCoro::Task<Result<std::unique_ptr<usb::Link>>> ReplayBus::open(usb::DeviceInfo device)
{
    const auto stage = m_stage;
    Stage::Request request;
    request.kind = Operation::Kind::Open;
    request.arrival = device.arrival;
    auto opening = ReplayLink::perform(stage, std::move(request));
    const auto opened = co_await opening;
    if (!opened)
        co_return failure(opened.error());
    std::unique_ptr<usb::Link> link = std::make_unique<ReplayLink>(stage, std::move(device));
    co_return link;
}

} // namespace fieldflash::transcript
