// SPDX-License-Identifier: MIT
// A Link that follows a script and fails the test on any deviation.
#pragma once

#include "core/base/clock.h"
#include "core/usb/link.h"

#include <QCoro/QCoroFwd>

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>

namespace fieldflash::test {

/// The expected transfers in order, with their answers. Owned by the test and outlives the links;
/// its destructor fails the test if a step was not reached. After the first step that does not
/// match, every transfer fails with Unplugged, so that the code under test ends.
class Script {
public:
    explicit Script(Clock& clock);
    Script(const Script&) = delete;
    Script& operator=(const Script&) = delete;
    ~Script();

    /// Each adds a step; without a reply it succeeds, and an IN transfer returns no bytes.
    Script& in(usb::ControlSetup setup, std::uint16_t length);
    Script& out(usb::ControlSetup setup, Bytes data);
    Script& claim(std::uint8_t interfaceNumber);
    Script& alternate(std::uint8_t interfaceNumber, std::uint8_t alternateSetting);
    Script& reset();

    /// These change the last step.
    Script& replies(Bytes data);
    Script& fails(ErrorKind kind);
    /// The transfer must begin exactly then, counted from the creation of the script.
    Script& at(std::chrono::milliseconds time);
    /// The transfer takes this long.
    Script& takes(std::chrono::milliseconds time);

    [[nodiscard]] bool isFinished() const { return m_steps.empty(); }

private:
    friend class FakeLink;

    struct Step {
        enum class Kind { In, Out, Claim, Alternate, Reset };
        Kind kind = Kind::Reset;
        usb::ControlSetup setup;  ///< for Claim and Alternate: wIndex and wValue
        Bytes data;               ///< Out
        std::uint16_t length = 0; ///< In
        Bytes reply;
        std::optional<ErrorKind> error;
        std::optional<std::chrono::milliseconds> time;
        std::chrono::milliseconds duration{0};
        [[nodiscard]] bool isLike(const Step& other) const;
        [[nodiscard]] QString text() const;
    };

    Step& add(Step::Kind kind);
    [[nodiscard]] std::optional<Step> take(const Step& actual);

    Clock& m_clock;
    Clock::TimePoint m_begin;
    std::deque<Step> m_steps;
    int m_taken = 0;
    bool m_isBroken = false;
};

class FakeLink final : public usb::Link {
public:
    explicit FakeLink(Script& script, usb::DeviceInfo info = {});

    [[nodiscard]] QCoro::Task<Result<Bytes>>
    controlIn(usb::ControlSetup setup, std::uint16_t length, Timeout timeout) override;
    [[nodiscard]] QCoro::Task<Result<void>> controlOut(usb::ControlSetup setup, Bytes data,
                                                       Timeout timeout) override;
    [[nodiscard]] QCoro::Task<Result<void>> claimInterface(std::uint8_t interfaceNumber) override;
    [[nodiscard]] QCoro::Task<Result<void>> selectAlternate(std::uint8_t interfaceNumber,
                                                            std::uint8_t alternateSetting) override;
    [[nodiscard]] QCoro::Task<Result<void>> resetDevice() override;
    [[nodiscard]] const usb::DeviceInfo& info() const override { return m_info; }

private:
    [[nodiscard]] QCoro::Task<Result<Bytes>> transfer(Script::Step actual);
    [[nodiscard]] QCoro::Task<Result<void>> command(Script::Step actual);

    Script& m_script;
    usb::DeviceInfo m_info;
};

} // namespace fieldflash::test
