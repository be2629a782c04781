// SPDX-License-Identifier: MIT
// Properties of every text, valid or not.
#include "core/memory/layout_text.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>

#include <random>
#include <string>

using namespace fieldflash;
using namespace fieldflash::memory;

TEST_CASE("long texts are cheap")
{
    QElapsedTimer elapsed;
    elapsed.start();
    QString many = QStringLiteral("@F");
    for (int group = 0; group < 600; ++group)
        many += QStringLiteral("/0x%1/1*1 g").arg(group * 16, 0, 16);
    CHECK(parseLayoutText(0, many)->sectors.size() == 600);
    (void)parseLayoutText(0, QStringLiteral("@") + QString(10'000, QLatin1Char('/')));
    (void)parseLayoutText(0, QStringLiteral("@") + QStringLiteral("/0").repeated(5'000));
    (void)parseLayoutText(0, QStringLiteral("@F/0x0/") + QString(10'000, QLatin1Char('9')));
    (void)parseLayoutText(0, QStringLiteral("@F/0x0/") + QString(10'000, QLatin1Char(' ')));
    (void)parseLayoutText(0, QStringLiteral("@F/0x") + QString(10'000, QLatin1Char('0')));
    CHECK(elapsed.elapsed() < 2000);
}

TEST_CASE("any text gives ordered sectors or an error")
{
    std::mt19937 random(20261122); // NOLINT: repeatable on purpose
    const std::string alphabet = "@/0x123456789*,KMBgeab F\0Z";
    const QString seed = QStringLiteral("@Flash  /0x08000000/04*016Kg,01*064 e/0x1FF00000/2*40 e");
    for (int round = 0; round < 20'000; ++round) {
        QString text = seed;
        for (auto changes = random() % 5; changes > 0; --changes) {
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(text.size()));
            const QLatin1Char character(alphabet[random() % alphabet.size()]);
            if (random() % 3 == 0)
                text.remove(at, 1 + static_cast<qsizetype>(random() % 3));
            else if (random() % 2 == 0)
                text.insert(at, character);
            else
                text[at] = character;
            if (text.isEmpty())
                text = QStringLiteral("@");
        }
        const Result<MemoryArea> area = parseLayoutText(0, text);
        if (!area)
            continue;
        bool isOrdered = area->sectors.size() <= kMaximumSectors; // none: groups of no sectors
        ByteCount end = 0;
        for (const Sector& sector : area->sectors) {
            isOrdered = isOrdered && sector.range.first >= end && !sector.range.isEmpty()
                && sector.range.fits();
            end = sector.range.end();
        }
        INFO(text.toStdString());
        REQUIRE(isOrdered);
    }
}
