// SPDX-License-Identifier: MIT
#include "tests/core/dfu/dfu_script.h"

#include "tests/support/catch.h"
#include "tests/support/run.h"

#include <utility>

namespace fieldflash::test {

using dfu::Request;
using dfu::State;
using dfu::Status;

namespace {

usb::ControlSetup setupOf(std::uint8_t bmRequestType, Request request, std::uint16_t wValue)
{
    return {bmRequestType, static_cast<std::uint8_t>(request), wValue, kInterface};
}

} // namespace

Script& DfuScript::dnload(std::uint16_t wBlockNum, Bytes data)
{
    return out(setupOf(0x21, Request::Dnload, wBlockNum), std::move(data));
}

Script& DfuScript::upload(std::uint16_t wBlockNum, std::uint16_t length, Bytes answer)
{
    return in(setupOf(0xA1, Request::Upload, wBlockNum), length).replies(std::move(answer));
}

Script& DfuScript::getStatus(State state, int pollMs, Status status)
{
    return in(setupOf(0xA1, Request::GetStatus, 0), 6).replies(statusBytes(state, pollMs, status));
}

Script& DfuScript::getStatusFails(ErrorKind kind)
{
    return in(setupOf(0xA1, Request::GetStatus, 0), 6).fails(kind);
}

Script& DfuScript::getState(State state)
{
    return in(setupOf(0xA1, Request::GetState, 0), 1).replies({static_cast<std::uint8_t>(state)});
}

Script& DfuScript::getStateFails(ErrorKind kind)
{
    return in(setupOf(0xA1, Request::GetState, 0), 1).fails(kind);
}

Script& DfuScript::clrStatus() { return out(setupOf(0x21, Request::ClrStatus, 0), {}); }

Script& DfuScript::abort() { return out(setupOf(0x21, Request::Abort, 0), {}); }

Script& DfuScript::detach(std::uint16_t timeout)
{
    return out(setupOf(0x21, Request::Detach, timeout), {});
}

void DfuScript::execution(std::uint16_t wBlockNum, const Bytes& data)
{
    dnload(wBlockNum, data);
    getStatus(State::DfuDnBusy, 20);
    getStatus(State::DfuDnloadIdle);
}

void DfuScript::setAddress(Address address) { execution(0, setAddressPayload(address)); }

Script& DfuScript::string(std::uint8_t index, std::uint16_t language, Bytes answer)
{
    const usb::ControlSetup setup{0x80, 6, static_cast<std::uint16_t>(0x0300 | index), language};
    return in(setup, 255).replies(std::move(answer));
}

Bytes statusBytes(State state, int pollMs, Status status)
{
    return {static_cast<std::uint8_t>(status),
            static_cast<std::uint8_t>(pollMs & 0xFF),
            static_cast<std::uint8_t>((pollMs >> 8) & 0xFF),
            static_cast<std::uint8_t>((pollMs >> 16) & 0xFF),
            static_cast<std::uint8_t>(state),
            0};
}

Bytes setAddressPayload(Address address)
{
    Bytes payload{0x21};
    appendLittle32(payload, address);
    return payload;
}

Bytes erasePayload(Address address)
{
    Bytes payload{0x41};
    appendLittle32(payload, address);
    return payload;
}

Bytes stringDescriptor(const QString& text)
{
    Bytes bytes{static_cast<std::uint8_t>(2 + 2 * text.size()), 3};
    for (const QChar character : text)
        appendLittle16(bytes, character.unicode());
    return bytes;
}

Bytes countingBytes(std::size_t size)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<std::uint8_t>(i % 251);
    return bytes;
}

Bytes interfaceDescriptor(std::uint8_t number, std::uint8_t alternate, std::uint8_t protocol,
                          std::uint8_t iInterface)
{
    return {9, 4, number, alternate, 0, 0xFE, 0x01, protocol, iInterface};
}

Bytes functionalDescriptor(std::uint8_t bmAttributes, std::uint16_t wTransferSize,
                           std::uint16_t version)
{
    Bytes bytes{9, 0x21, bmAttributes};
    appendLittle16(bytes, 255);
    appendLittle16(bytes, wTransferSize);
    appendLittle16(bytes, version);
    return bytes;
}

Bytes configuration(const std::vector<Bytes>& parts)
{
    Bytes bytes{9, 2, 0, 0, 1, 1, 0, 0xC0, 50};
    for (const Bytes& part : parts)
        bytes.insert(bytes.end(), part.begin(), part.end());
    bytes[2] = static_cast<std::uint8_t>(bytes.size() & 0xFF);
    bytes[3] = static_cast<std::uint8_t>(bytes.size() >> 8);
    return bytes;
}

usb::DeviceInfo bootloaderInfo(const Announced& announced)
{
    std::vector<Bytes> parts;
    for (std::size_t i = 0; i < announced.layouts.size(); ++i)
        parts.push_back(interfaceDescriptor(kInterface, static_cast<std::uint8_t>(i), 2,
                                            static_cast<std::uint8_t>(4 + i)));
    parts.push_back(
        functionalDescriptor(announced.bmAttributes, announced.wTransferSize, announced.version));
    usb::DeviceInfo info;
    info.configuration = configuration(parts);
    return info;
}

std::unique_ptr<dfu::DfuseDevice> openScripted(DfuScript& script, Clock& clock,
                                               const Announced& announced)
{
    script.claim(kInterface);
    script.string(0, 0, {4, 3, 0x09, 0x04});
    for (std::size_t i = 0; i < announced.layouts.size(); ++i) {
        for (int reads = 0; reads < 2; ++reads)
            script.string(static_cast<std::uint8_t>(4 + i), 0x0409,
                          stringDescriptor(announced.layouts[i]));
    }
    auto link = std::make_unique<FakeLink>(script, bootloaderInfo(announced));
    auto device = run(dfu::DfuseDevice::open(std::move(link), clock));
    if (!device)
        FAIL(device.error().fullText().toStdString());
    return *std::move(device);
}

std::unique_ptr<dfu::DfuseDevice> openIdle(DfuScript& script, Clock& clock,
                                           const Announced& announced)
{
    auto device = openScripted(script, clock, announced);
    script.getState(State::DfuIdle);
    REQUIRE(run(device->normalise()));
    return device;
}

} // namespace fieldflash::test
