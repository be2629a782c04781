// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"

#include "app/gui/work/failure_text.h"

#include <QRegularExpression>
#include <QSet>

#include <vector>

using namespace fieldflash;
using namespace fieldflash::gui;

namespace {

std::vector<ErrorKind> allKinds()
{
    std::vector<ErrorKind> kinds;
    for (int i = 0; i <= static_cast<int>(ErrorKind::OurBug); ++i)
        kinds.push_back(static_cast<ErrorKind>(i));
    return kinds;
}

} // namespace

TEST_CASE("every kind of error has its own headline and a next step, without numbers")
{
    const QRegularExpression digits(QStringLiteral("[0-9]"));
    QSet<QString> headlines;
    for (const ErrorKind kind : allKinds()) {
        INFO(errorKindName(kind).toStdString());
        const QString headline = failureHeadline(kind);
        const QString step = failureNextStep(kind);
        CHECK_FALSE(headline.isEmpty());
        CHECK(headline.size() <= 48);
        CHECK(step.endsWith(QLatin1Char('.')));
        CHECK_FALSE(headline.contains(digits));
        CHECK_FALSE(step.contains(digits));
        headlines.insert(headline);
    }
    CHECK(headlines.size() == static_cast<int>(allKinds().size()));
}

TEST_CASE("no headline or next step contains protocol terms")
{
    for (const ErrorKind kind : allKinds()) {
        const QString all = failureHeadline(kind) + failureNextStep(kind);
        for (const char* word : {"DFU", "STALL", "libusb", "alternate", "Unknown error", "0x"})
            CHECK_FALSE(all.contains(QLatin1String(word)));
    }
}

TEST_CASE("the remedy of an error takes precedence over the general one")
{
    const Error with(ErrorKind::TimedOut, QStringLiteral("It is silent."),
                     QStringLiteral("Hold BOOT0."));
    CHECK(nextStepOf(with) == QStringLiteral("Hold BOOT0."));
    const Error without(ErrorKind::TimedOut, QStringLiteral("It is silent."));
    CHECK(nextStepOf(without) == failureNextStep(ErrorKind::TimedOut));
}
