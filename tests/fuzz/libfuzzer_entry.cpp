// SPDX-License-Identifier: MIT
// One program per target: FIELDFLASH_FUZZ_TARGET is the name of its function.
#include "tests/fuzz/target.h"

#include <QCoreApplication>
#include <QLoggingCategory>

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    static QCoreApplication application(*argc, *argv);
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fieldflash::fuzz::FIELDFLASH_FUZZ_TARGET(fieldflash::ByteView(data, size));
    return 0;
}
