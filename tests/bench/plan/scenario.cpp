// SPDX-License-Identifier: MIT
#include "tests/bench/plan/scenario.h"

#include "core/profile/chip_family.h"
#include "core/virtual_board/application/demo_content.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace fieldflash::bench {

namespace {

constexpr ByteCount kKilobyte = 1024;
constexpr std::uint16_t kNewVersion = 0x0110;
constexpr ByteCount kSettings = 2 * kPage; ///< at the end of the chip

/// Marsaglia's xorshift32.
class Random {
public:
    explicit Random(std::uint32_t seed) : m_state(seed) { }

    std::uint32_t next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 17;
        m_state ^= m_state << 5;
        return m_state;
    }

private:
    std::uint32_t m_state;
};

/// A chip is measured with less than the profiles, because there are many.
bool isMeasuredOnChips(ByteCount size, const QString& change)
{
    const bool isSize = size == 14 * kKilobyte || size == 64 * kKilobyte || size == 256 * kKilobyte;
    return isSize && change != QLatin1String("1%") && change != QLatin1String("25%")
        && change != QLatin1String("grown") && change != QLatin1String("shrunk");
}

/// The image, and a chip that is virgin.
std::optional<Scenario> emptyScenario(const QString& profile, ByteCount size, const QString& change)
{
    Scenario scenario{profile, false, size, change, {}, {}, board::kDemoStackTop};
    ByteCount flash = kChip;
    std::uint8_t erased = kErasedByte;
    if (const auto chip = profile::partNamed(profile)) {
        scenario.isChip = true;
        flash = chip->part->flash;
        erased = chip->family->erasedByte;
        scenario.stack = static_cast<Address>(
            std::min<ByteCount>(board::kDemoStackTop, chip->line->ram.front().end() - 8));
        if (size > flash || !isMeasuredOnChips(size, change))
            return std::nullopt;
    }
    scenario.image = board::demoApplication(kNewVersion, size, scenario.stack);
    scenario.before.assign(flash, erased);
    return scenario;
}

void put(Bytes& chip, ByteView bytes) { std::ranges::copy(bytes, chip.begin()); }

/// Every byte differs from before, and none is erased.
Bytes other(ByteView bytes)
{
    Bytes changed(bytes.begin(), bytes.end());
    for (std::uint8_t& byte : changed) {
        byte ^= 0x5A;
        if (byte == kErasedByte)
            byte = 0x33;
    }
    return changed;
}

void fillWithRandom(Bytes& chip, ByteCount first, ByteCount end)
{
    Random random(0x2545F491);
    for (ByteCount at = first; at < end; ++at)
        chip[at] = static_cast<std::uint8_t>(random.next() >> 8) & 0x7F;
}

/// At least one page; scattered, each with different content.
void changePages(Bytes& chip, ByteCount size, double share)
{
    const ByteCount pages = size / kPage;
    const auto wanted = std::max<ByteCount>(
        1, static_cast<ByteCount>(std::llround(static_cast<double>(pages) * share)));
    std::vector<bool> isChanged(pages);
    Random random(0x9E3779B9);
    for (ByteCount count = 0; count < wanted;) {
        const ByteCount page = random.next() % pages;
        if (isChanged[page])
            continue;
        isChanged[page] = true;
        ++count;
        for (ByteCount at = 0; at < 16; ++at)
            chip[page * kPage + kPage / 2 + at] ^= 0x5A;
    }
}

} // namespace

const std::vector<ByteCount>& allSizes()
{
    static const std::vector<ByteCount> sizes{
        2 * kKilobyte,  6 * kKilobyte,  14 * kKilobyte,  16 * kKilobyte,  30 * kKilobyte,
        54 * kKilobyte, 64 * kKilobyte, 256 * kKilobyte, 512 * kKilobyte, 1024 * kKilobyte};
    return sizes;
}

const QStringList& allCases()
{
    static const QStringList cases{
        QStringLiteral("blank"), QStringLiteral("same"),   QStringLiteral("1%"),
        QStringLiteral("5%"),    QStringLiteral("25%"),    QStringLiteral("all"),
        QStringLiteral("grown"), QStringLiteral("shrunk"), QStringLiteral("neighbour")};
    return cases;
}

const QStringList& allProfiles()
{
    static const QStringList profiles =
        QStringList{QStringLiteral("l476"), QStringLiteral("f4"), QStringLiteral("f4-sectors"),
                    QStringLiteral("slow-hub")}
        + profile::partNames();
    return profiles;
}

std::optional<Scenario> makeScenario(const QString& profile, ByteCount size, const QString& change)
{
    auto made = emptyScenario(profile, size, change);
    if (!made)
        return std::nullopt;
    Scenario& scenario = *made;
    Bytes& chip = scenario.before;
    const ByteView image = scenario.image;
    if (change == QLatin1String("blank"))
        return made;
    if (change == QLatin1String("grown")) {
        put(chip, image.first(size / 4 * 3));
        return made;
    }
    if (change.endsWith(QLatin1Char('%'))) {
        put(chip, image);
        changePages(chip, size, change.chopped(1).toDouble() / 100);
        return made;
    }
    if (change == QLatin1String("same")) {
        put(chip, image);
        return made;
    }
    put(chip, other(image));
    const ByteCount whole = chip.size();
    const bool isFull = size == whole;
    if (change == QLatin1String("shrunk"))
        fillWithRandom(chip, size, std::min(whole, size + size / 4));
    else if (change == QLatin1String("neighbour") && !isFull)
        fillWithRandom(chip, whole - kSettings, whole);
    if (isFull && change != QLatin1String("all"))
        return std::nullopt;
    return made;
}

QString sizeName(ByteCount size)
{
    return size < kChip ? QStringLiteral("%1 KB").arg(size / kKilobyte) : QStringLiteral("1 MB");
}

} // namespace fieldflash::bench
