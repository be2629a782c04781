// SPDX-License-Identifier: MIT
#include "firmware/xmodem/receiver.h"
#include "tests/firmware/xmodem/sender.h"
#include "tests/support/catch.h"

#include <random>
#include <string>

using namespace fieldflash::xmodem;
using fieldflash::test::blockOf;
using fieldflash::test::Stream;

namespace {

const std::string kAck = "\x06";
const std::string kNak = "\x15";
const std::string kCancel = "\x18\x18";

/// A receiver, its clock, and everything that came out of it.
class Line {
public:
    /// The answers to these bytes, one byte per 87 µs.
    std::string send(const Stream& bytes)
    {
        std::string answers;
        for (const uint8_t byte : bytes) {
            if (++m_bytes % 11 == 0)
                answers += pass(1);
            answers += note(receiver.take(byte, now));
        }
        return answers;
    }
    std::string send(const std::string& bytes) { return send(Stream(bytes.begin(), bytes.end())); }
    /// The answers within this time without a byte.
    std::string pass(Milliseconds time, Milliseconds step = 1)
    {
        std::string answers;
        for (Milliseconds passed = 0; passed < time; passed += step) {
            now += step;
            answers += note(receiver.tick(now));
        }
        return answers;
    }

    std::array<uint8_t, Receiver::largestBlock> buffer{};
    Milliseconds now = 0xFFFFF000; // wraps soon
    Receiver receiver{buffer, now};
    Stream data;

private:
    std::string note(const Step& step)
    {
        data.insert(data.end(), step.data.begin(), step.data.end());
        return {step.answer.begin(), step.answer.begin() + step.answerLength};
    }
    unsigned m_bytes = 0;
};

Stream content(size_t length, uint8_t seed = 1)
{
    Stream bytes(length);
    for (size_t i = 0; i < length; ++i)
        bytes[i] = static_cast<uint8_t>(i * 7 + seed + i / 128);
    return bytes;
}

} // namespace

TEST_CASE("xmodem: a file arrives in blocks of both sizes, each acknowledged")
{
    Line line;
    CHECK(line.pass(1) == "C");
    const Stream small = content(128);
    const Stream large = content(1024, 2);
    CHECK(line.send(blockOf(1, small)) == kAck);
    CHECK(line.send(blockOf(2, large)) == kAck);
    CHECK(line.send("\x04") == kNak); // asks again, because it may have been noise
    CHECK(line.send("\x04") == kAck);
    CHECK(line.receiver.outcome() == Outcome::Complete);
    Stream expected = small;
    expected.insert(expected.end(), large.begin(), large.end());
    CHECK(line.data == expected);
    CHECK(line.receiver.received() == 1152);
}

TEST_CASE("xmodem: block numbers wrap at 256")
{
    Line line;
    line.pass(1);
    for (unsigned block = 1; block <= 600; ++block)
        REQUIRE(line.send(blockOf(static_cast<uint8_t>(block), content(128))) == kAck);
    CHECK(line.data.size() == 600 * 128);
}

TEST_CASE("xmodem: the receiver asks for a sender for a minute")
{
    Line line;
    CHECK(line.pass(59'999) == std::string(20, 'C'));
    CHECK(line.receiver.outcome() == Outcome::Running);
    CHECK(line.pass(2) == kCancel);
    CHECK(line.receiver.outcome() == Outcome::NoSender);
    CHECK(line.pass(100'000).empty());
    CHECK(line.send("hello").empty());
}

TEST_CASE("xmodem: each damaged byte of a block leads to a repetition and to no data")
{
    const Stream good = blockOf(1, content(128));
    for (size_t at = 0; at < good.size(); ++at) {
        INFO(at);
        Line line;
        line.pass(1);
        Stream bad = good;
        bad[at] ^= 0x40;
        CHECK(line.send(bad).empty());
        const std::string request = line.pass(1100);
        CHECK(request == "C");
        CHECK(line.data.empty());
        CHECK(line.send(good) == kAck);
        CHECK(line.data == content(128));
    }
}

TEST_CASE("xmodem: a lost or an additional byte leads to a repetition")
{
    Line line;
    line.pass(1);
    CHECK(line.send(blockOf(1, content(128))) == kAck);
    const Stream good = blockOf(2, content(1024));
    Stream bad = good;
    SECTION("lost")
    {
        bad.erase(bad.begin() + 500);
        CHECK(line.send(bad).empty());
        CHECK(line.pass(1100) == kNak);
    }
    SECTION("additional")
    {
        bad.insert(bad.begin() + 500, 0x55);
        CHECK(line.send(bad).empty());
        CHECK(line.pass(299).empty());
        CHECK(line.pass(1) == kNak);
    }
    SECTION("in front")
    {
        bad.insert(bad.begin(), 0x55);
        CHECK(line.send(bad).empty());
        CHECK(line.pass(300) == kNak);
    }
    SECTION("alone")
    {
        CHECK(line.send("x").empty());
        CHECK(line.pass(299).empty());
        CHECK(line.pass(1) == kNak);
    }
    CHECK(line.data.size() == 128);
    CHECK(line.send(good) == kAck);
    CHECK(line.data.size() == 1152);
}

TEST_CASE("xmodem: a block that is repeated because the answer was lost counts once")
{
    Line line;
    line.pass(1);
    CHECK(line.send(blockOf(1, content(128))) == kAck);
    for (int repetition = 0; repetition < 10; ++repetition)
        CHECK(line.send(blockOf(1, content(128))) == kAck);
    CHECK(line.data.size() == 128);
    SECTION("and the transfer continues")
    {
        CHECK(line.send(blockOf(2, content(128))) == kAck);
        CHECK(line.data.size() == 256);
    }
    SECTION("but not forever")
    {
        CHECK(line.send(blockOf(1, content(128))) == kCancel);
        CHECK(line.receiver.outcome() == Outcome::TooManyErrors);
    }
}

TEST_CASE("xmodem: a missing block ends the transfer")
{
    Line line;
    line.pass(1);
    CHECK(line.send(blockOf(1, content(128))) == kAck);
    const auto number = GENERATE(uint8_t{0}, uint8_t{3}, uint8_t{255});
    CHECK(line.send(blockOf(number, content(128))) == kCancel);
    CHECK(line.receiver.outcome() == Outcome::OutOfSequence);
    CHECK(line.data.size() == 128);
}

TEST_CASE("xmodem: a transfer that begins in the middle, or with a file name, is refused")
{
    Line line;
    line.pass(1);
    SECTION("in the middle")
    {
        CHECK(line.send(blockOf(2, content(128))) == kCancel);
        CHECK(line.receiver.outcome() == Outcome::OutOfSequence);
    }
    SECTION("file name")
    {
        CHECK(line.send(blockOf(0, content(128))) == kCancel);
        CHECK(line.receiver.outcome() == Outcome::Ymodem);
    }
    CHECK(line.data.empty());
}

TEST_CASE("xmodem: the sender can cancel between blocks and inside of one")
{
    Line line;
    line.pass(1);
    SECTION("before the first block")
    {
        CHECK(line.send("\x18\x18").empty());
        CHECK(line.receiver.outcome() == Outcome::Cancelled);
    }
    SECTION("inside of a block, as lrzsz does it")
    {
        line.send(blockOf(1, content(128)));
        line.send(Stream{0x02, 2, 253, 1, 2, 3});
        line.send(std::string(10, '\x18') + std::string(10, '\b'));
        CHECK(line.pass(1100).empty());
        CHECK(line.receiver.outcome() == Outcome::Cancelled);
    }
    SECTION("one CAN alone is noise")
    {
        CHECK(line.send("\x18").empty());
        CHECK(line.send(blockOf(1, content(128))) == kAck);
        CHECK(line.send("\x18").empty());
        CHECK(line.pass(10'000) == kNak);
        CHECK(line.receiver.outcome() == Outcome::Running);
    }
    SECTION("CAN at the end of a block is part of its checksum")
    {
        Stream bytes = content(128);
        for (unsigned ending = 0; (fieldflash::test::remainderOf(bytes) & 0xFF) != 0x18; ++ending) {
            bytes[126] = static_cast<uint8_t>(ending >> 8);
            bytes[127] = static_cast<uint8_t>(ending);
        }
        CHECK(line.send(blockOf(1, bytes)) == kAck);
        CHECK(line.send("\x18").empty());
        CHECK(line.receiver.outcome() == Outcome::Running);
    }
    SECTION("CAN as data is data")
    {
        const Stream cans(1024, 0x18);
        CHECK(line.send(blockOf(1, cans)) == kAck);
        CHECK(line.send("\x18").empty());
        CHECK(line.send(blockOf(2, cans)) == kAck);
        CHECK(line.receiver.outcome() == Outcome::Running);
    }
}

TEST_CASE("xmodem: one EOT may be noise between blocks")
{
    Line line;
    line.pass(1);
    CHECK(line.send(blockOf(1, content(128))) == kAck);
    CHECK(line.send("\x04") == kNak);
    CHECK(line.send(blockOf(2, content(128))) == kAck);
    CHECK(line.send("\x04") == kNak);
    CHECK(line.receiver.outcome() == Outcome::Running);
    CHECK(line.send("\x04") == kAck);
    CHECK(line.data.size() == 256);
}

TEST_CASE("xmodem: an empty file is not a complete one")
{
    Line line;
    line.pass(1);
    CHECK(line.send("\x04") == kNak);
    CHECK(line.send("\x04") == kAck);
    CHECK(line.receiver.outcome() == Outcome::Empty);
}

TEST_CASE("xmodem: a sender that becomes silent is asked ten times")
{
    Line line;
    line.pass(1);
    line.send(blockOf(1, content(128)));
    CHECK(line.pass(10 * 10'000 + 9'000) == std::string(10, '\x15'));
    CHECK(line.pass(1'001) == kCancel);
    CHECK(line.receiver.outcome() == Outcome::Stopped);
}

TEST_CASE("xmodem: endless noise ends the transfer after a bounded time")
{
    std::mt19937_64 random(12);
    Line line;
    line.pass(1);
    if (GENERATE(true, false))
        line.send(blockOf(1, content(128)));
    Milliseconds seconds = 0;
    while (line.receiver.outcome() == Outcome::Running && seconds < 400) {
        Stream noise(11'500);
        for (uint8_t& byte : noise)
            byte = static_cast<uint8_t>(random() | 0x20);
        line.send(noise);
        ++seconds;
    }
    CHECK(line.receiver.outcome() == Outcome::TooManyErrors);
    CHECK(line.data.size() <= 128);
}

TEST_CASE("xmodem: refusing a block cancels the transfer")
{
    Line line;
    line.pass(1);
    line.send(blockOf(1, content(128)));
    const Step step = line.receiver.refuse();
    CHECK(std::string(step.answer.begin(), step.answer.end()) == kCancel);
    CHECK(line.receiver.outcome() == Outcome::Refused);
    CHECK(line.receiver.refuse().answerLength == 0);
}

TEST_CASE("xmodem: every outcome is described by a different sentence")
{
    std::vector<std::string> texts;
    for (int outcome = 0; outcome <= static_cast<int>(Outcome::Refused); ++outcome) {
        const std::string text = describe(static_cast<Outcome>(outcome));
        CHECK(text.ends_with('.'));
        CHECK(std::ranges::find(texts, text) == texts.end());
        texts.push_back(text);
    }
}

// The sender repeats a block until it is acknowledged. Whatever the line does to the bytes, the
// data is what was sent, or the transfer fails.
TEST_CASE("xmodem: over a noisy line the file arrives whole or not at all")
{
    unsigned complete = 0;
    for (unsigned seed = 0; seed < 60; ++seed) {
        std::mt19937_64 random(seed);
        Line line;
        const Stream file = content(20 * 128, static_cast<uint8_t>(seed));
        std::string answer = line.pass(1);
        uint8_t block = 0;
        Stream packet;
        for (int attempt = 0; attempt < 500 && line.receiver.outcome() == Outcome::Running;
             ++attempt) {
            if (answer.ends_with('\x06'))
                ++block;
            packet = block < 20 ? blockOf(static_cast<uint8_t>(block + 1),
                                          std::span(file).subspan(block * 128, 128))
                                : Stream{0x04};
            if (random() % 3 == 0)
                packet[random() % packet.size()] ^= static_cast<uint8_t>(1U << random() % 8);
            if (random() % 10 == 0)
                packet.erase(packet.begin() + static_cast<ptrdiff_t>(random() % packet.size()));
            if (random() % 10 == 0)
                packet.insert(packet.begin()
                                  + static_cast<ptrdiff_t>(random() % (packet.size() + 1)),
                              static_cast<uint8_t>(random()));
            answer = line.send(packet);
            if (answer.empty())
                answer = line.pass(11'000, 50);
            if (random() % 10 == 0)
                answer.clear(); // lost: the sender repeats
        }
        if (line.receiver.outcome() == Outcome::Complete) {
            REQUIRE(line.data == file);
            ++complete;
        }
    }
    CHECK(complete > 30);
}
