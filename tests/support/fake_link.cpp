// SPDX-License-Identifier: MIT
#include "tests/support/fake_link.h"

#include "tests/support/catch.h"

#include <QCoro/QCoroTask>

#include <exception>
#include <utility>

namespace fieldflash::test {

namespace {

QString hexText(const Bytes& bytes)
{
    QString text;
    for (std::size_t i = 0; i < bytes.size() && i < 16; ++i)
        text += QStringLiteral(" %1").arg(bytes[i], 2, 16, QLatin1Char('0'));
    return text + (bytes.size() > 16 ? QStringLiteral(" …") : QString());
}

} // namespace

bool Script::Step::isLike(const Step& other) const
{
    return kind == other.kind && setup.bmRequestType == other.setup.bmRequestType
        && setup.bRequest == other.setup.bRequest && setup.wValue == other.setup.wValue
        && setup.wIndex == other.setup.wIndex && length == other.length && data == other.data;
}

QString Script::Step::text() const
{
    switch (kind) {
    case Kind::Claim: return QStringLiteral("claim interface %1").arg(setup.wIndex);
    case Kind::Alternate:
        return QStringLiteral("interface %1 alternate %2").arg(setup.wIndex).arg(setup.wValue);
    case Kind::Reset: return QStringLiteral("bus reset");
    case Kind::In:
    case Kind::Out: break;
    }
    const QString head = QStringLiteral("%1 request type 0x%2, request %3, wValue %4, wIndex %5, ")
                             .arg(kind == Kind::In ? QStringLiteral("IN") : QStringLiteral("OUT"))
                             .arg(setup.bmRequestType, 2, 16, QLatin1Char('0'))
                             .arg(setup.bRequest)
                             .arg(setup.wValue)
                             .arg(setup.wIndex);
    if (kind == Kind::In)
        return head + QStringLiteral("length %1").arg(length);
    return head + QStringLiteral("%1 bytes:").arg(data.size()) + hexText(data);
}

Script::Script(Clock& clock) : m_clock(clock), m_begin(clock.now()) { }

Script::~Script()
{
    if (!m_steps.empty() && !m_isBroken && std::uncaught_exceptions() == 0)
        FAIL_CHECK("the script was left after " << m_taken << " steps; next would have been: "
                                                << m_steps.front().text().toStdString());
}

Script::Step& Script::add(Step::Kind kind)
{
    Step& step = m_steps.emplace_back();
    step.kind = kind;
    return step;
}

Script& Script::in(usb::ControlSetup setup, std::uint16_t length)
{
    Step& step = add(Step::Kind::In);
    step.setup = setup;
    step.length = length;
    return *this;
}

Script& Script::out(usb::ControlSetup setup, Bytes data)
{
    Step& step = add(Step::Kind::Out);
    step.setup = setup;
    step.data = std::move(data);
    return *this;
}

Script& Script::claim(std::uint8_t interfaceNumber)
{
    add(Step::Kind::Claim).setup.wIndex = interfaceNumber;
    return *this;
}

Script& Script::alternate(std::uint8_t interfaceNumber, std::uint8_t alternateSetting)
{
    Step& step = add(Step::Kind::Alternate);
    step.setup.wIndex = interfaceNumber;
    step.setup.wValue = alternateSetting;
    return *this;
}

Script& Script::reset()
{
    add(Step::Kind::Reset);
    return *this;
}

Script& Script::replies(Bytes data)
{
    m_steps.back().reply = std::move(data);
    return *this;
}

Script& Script::fails(ErrorKind kind)
{
    m_steps.back().error = kind;
    return *this;
}

Script& Script::at(std::chrono::milliseconds time)
{
    m_steps.back().time = time;
    return *this;
}

Script& Script::takes(std::chrono::milliseconds time)
{
    m_steps.back().duration = time;
    return *this;
}

std::optional<Script::Step> Script::take(const Step& actual)
{
    if (m_isBroken)
        return std::nullopt;
    if (m_steps.empty() || !m_steps.front().isLike(actual)) {
        const QString expected =
            m_steps.empty() ? QStringLiteral("nothing more") : m_steps.front().text();
        m_isBroken = true;
        FAIL_CHECK("step " << m_taken << ": expected " << expected.toStdString() << "; came "
                           << actual.text().toStdString());
        return std::nullopt;
    }
    Step step = std::move(m_steps.front());
    m_steps.pop_front();
    if (step.time && m_clock.now() - m_begin != *step.time)
        FAIL_CHECK(
            "step " << m_taken << " (" << step.text().toStdString() << "): expected at "
                    << step.time->count() << " ms; came at "
                    << std::chrono::duration<double, std::milli>(m_clock.now() - m_begin).count());
    ++m_taken;
    return step;
}

FakeLink::FakeLink(Script& script, usb::DeviceInfo info) : m_script(script), m_info(std::move(info))
{
}

QCoro::Task<Result<Bytes>> FakeLink::transfer(Script::Step actual)
{
    const std::optional<Script::Step> step = m_script.take(actual);
    if (!step)
        co_return failure(ErrorKind::Unplugged, QStringLiteral("not in the script"));
    if (step->duration.count() > 0)
        co_await m_script.m_clock.sleepFor(step->duration);
    if (step->error)
        co_return failure(*step->error, QStringLiteral("as the script says"));
    co_return step->reply;
}

QCoro::Task<Result<void>> FakeLink::command(Script::Step actual)
{
    const Result<Bytes> done = co_await transfer(std::move(actual));
    if (!done)
        co_return failure(done.error());
    co_return {};
}

QCoro::Task<Result<Bytes>> FakeLink::controlIn(usb::ControlSetup setup, std::uint16_t length,
                                               Timeout)
{
    Script::Step actual;
    actual.kind = Script::Step::Kind::In;
    actual.setup = setup;
    actual.length = length;
    return transfer(std::move(actual));
}

QCoro::Task<Result<void>> FakeLink::controlOut(usb::ControlSetup setup, Bytes data, Timeout)
{
    Script::Step actual;
    actual.kind = Script::Step::Kind::Out;
    actual.setup = setup;
    actual.data = std::move(data);
    return command(std::move(actual));
}

QCoro::Task<Result<void>> FakeLink::claimInterface(std::uint8_t interfaceNumber)
{
    Script::Step actual;
    actual.kind = Script::Step::Kind::Claim;
    actual.setup.wIndex = interfaceNumber;
    return command(std::move(actual));
}

QCoro::Task<Result<void>> FakeLink::selectAlternate(std::uint8_t interfaceNumber,
                                                    std::uint8_t alternateSetting)
{
    Script::Step actual;
    actual.kind = Script::Step::Kind::Alternate;
    actual.setup.wIndex = interfaceNumber;
    actual.setup.wValue = alternateSetting;
    return command(std::move(actual));
}

QCoro::Task<Result<void>> FakeLink::resetDevice()
{
    Script::Step actual;
    return command(std::move(actual));
}

} // namespace fieldflash::test
