// SPDX-License-Identifier: MIT
// What one line of a recording stores about a device, and how a replay treats several.
#include "core/base/virtual_clock.h"
#include "core/transcript/entry_json.h"
#include "core/transcript/recording_bus.h"
#include "core/transcript/replay_bus.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

#include <QBuffer>
#include <QCoro/QCoroTask>

using namespace fieldflash;
using namespace fieldflash::transcript;

namespace {

usb::DeviceInfo device(std::uint64_t arrival, const char* port)
{
    usb::DeviceInfo info;
    info.arrival = arrival;
    info.portPath = QString::fromLatin1(port);
    info.vendorId = 0x0483;
    info.productId = 0xDF11;
    info.bcdDevice = 0x2200;
    info.manufacturer = QStringLiteral("STMicroelectronics");
    info.product = QStringLiteral("STM32  BOOTLOADER");
    info.serialNumber = QStringLiteral("208033883336");
    info.configuration = {9, 2, 9, 0, 0, 1, 0, 0xC0, 0x32};
    return info;
}

/// One device, defined by the test.
class OneDevice final : public usb::Bus {
public:
    [[nodiscard]] std::vector<usb::DeviceInfo> devices() const override { return {m_device}; }
    [[nodiscard]] QCoro::Task<Result<std::unique_ptr<usb::Link>>> open(usb::DeviceInfo) override
    {
        co_return failure(ErrorKind::Busy, QStringLiteral("It cannot be opened here."));
    }
    void setObstacle(std::optional<Error> obstacle)
    {
        m_device.obstacle = std::move(obstacle);
        Q_EMIT changed();
    }

private:
    usb::DeviceInfo m_device = device(1, "1-1");
};

Entry thereAndBack(const Entry& entry)
{
    auto read = entryFromJson(entryJson(entry));
    REQUIRE(read);
    REQUIRE(*read);
    return std::move(**read);
}

} // namespace

TEST_CASE("an arriving device is recorded with everything that a program uses")
{
    Arrival arrival{device(7, "1-4.2"), std::chrono::milliseconds(5)};
    arrival.device.obstacle =
        Error(ErrorKind::NotPermitted, QStringLiteral("It may not be opened."),
              QStringLiteral("Install the rule."));
    const Entry entry = thereAndBack(arrival);
    const auto& back = std::get<Arrival>(entry);
    CHECK(back.at == arrival.at);
    CHECK(back.device.arrival == 7);
    CHECK(back.device.portPath == arrival.device.portPath);
    CHECK(back.device.vendorId == 0x0483);
    CHECK(back.device.productId == 0xDF11);
    CHECK(back.device.bcdDevice == 0x2200);
    CHECK(back.device.manufacturer == arrival.device.manufacturer);
    CHECK(back.device.product == arrival.device.product);
    CHECK(back.device.serialNumber == arrival.device.serialNumber);
    CHECK(back.device.configuration == arrival.device.configuration);
    REQUIRE(back.device.obstacle);
    CHECK(back.device.obstacle->kind() == ErrorKind::NotPermitted);
    CHECK(back.device.obstacle->summary() == QStringLiteral("It may not be opened."));
    CHECK(back.device.obstacle->remedy() == QStringLiteral("Install the rule."));

    arrival.device.obstacle.reset();
    const Entry plain = thereAndBack(arrival);
    CHECK_FALSE(std::get<Arrival>(plain).device.obstacle);
}

TEST_CASE("a disconnect is recorded with the number of the device")
{
    const Entry entry = thereAndBack(Departure{12, std::chrono::seconds(3)});
    const auto& back = std::get<Departure>(entry);
    CHECK(back.arrival == 12);
    CHECK(back.at == std::chrono::seconds(3));
}

TEST_CASE("in a replay each device stays until it disconnects, and is replaced by its updates")
{
    VirtualClock clock;
    Transcript transcript;
    transcript.entries.emplace_back(Arrival{device(1, "1-1"), {}});
    transcript.entries.emplace_back(Arrival{device(2, "1-2"), {}});
    Arrival news{device(1, "1-1"), std::chrono::milliseconds(10)};
    news.device.obstacle = Error(ErrorKind::Busy, QStringLiteral("Another program uses it."));
    transcript.entries.emplace_back(news);
    transcript.entries.emplace_back(Departure{2, std::chrono::milliseconds(20)});
    ReplayBus bus(clock, std::move(transcript));
    CHECK(bus.devices().size() == 2);
    test::run(clock.sleepFor(std::chrono::milliseconds(15)));
    REQUIRE(bus.devices().size() == 2);
    const auto found = bus.devices();
    CHECK(std::ranges::count_if(found, [](const auto& one) { return one.obstacle.has_value(); })
          == 1);
    test::run(clock.sleepFor(std::chrono::milliseconds(15)));
    REQUIRE(bus.devices().size() == 1);
    CHECK(bus.devices().front().arrival == 1);
    CHECK(bus.devices().front().obstacle);
}

TEST_CASE("a device with a different obstacle is recorded again, an unchanged one is not")
{
    VirtualClock clock;
    QByteArray file;
    auto buffer = std::make_unique<QBuffer>(&file);
    REQUIRE(buffer->open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const Error noRight(ErrorKind::NotPermitted, QStringLiteral("It may not be opened."));
    const Error busy(ErrorKind::Busy, QStringLiteral("Another program uses it."));
    const Error busyElsewhere(ErrorKind::Busy, QStringLiteral("Another program works on it."));
    {
        OneDevice inner;
        RecordingBus bus(
            inner,
            std::make_shared<TranscriptWriter>(std::move(buffer), clock, QJsonObject(), false));
        using Obstacle = std::optional<Error>;
        for (const Obstacle& obstacle : {Obstacle(), Obstacle(noRight), Obstacle(noRight),
                                         Obstacle(busy), Obstacle(busyElsewhere), Obstacle()})
            inner.setObstacle(obstacle);
    }
    const auto read = readTranscript({reinterpret_cast<const std::uint8_t*>(file.constData()),
                                      static_cast<std::size_t>(file.size())});
    REQUIRE(read);
    QStringList obstacles;
    for (const Entry& entry : read->entries) {
        const auto& obstacle = std::get<Arrival>(entry).device.obstacle;
        obstacles.append(obstacle ? obstacle->summary() : QString());
    }
    CHECK(obstacles
          == QStringList{QString(), noRight.summary(), busy.summary(), busyElsewhere.summary(),
                         QString()});
}
