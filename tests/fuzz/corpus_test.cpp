// SPDX-License-Identifier: MIT
// Runs every input that was ever interesting, crashes above all, through its target: with the
// ordinary compiler and in the ordinary tests.
#include "tests/fuzz/target.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace fieldflash;

TEST_CASE("every file of every corpus keeps the promises of its target")
{
    for (const fuzz::NamedTarget& target : fuzz::targets()) {
        const QDir folder(QStringLiteral(FIELDFLASH_CORPORA "/") + QLatin1String(target.name));
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        INFO("corpus " << target.name);
        CHECK_FALSE(names.isEmpty());
        for (const QString& name : names) {
            INFO("file " << name.toStdString());
            QFile file(folder.filePath(name));
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            REQUIRE_NOTHROW(
                target.run(ByteView(reinterpret_cast<const std::uint8_t*>(content.constData()),
                                    static_cast<std::size_t>(content.size()))));
        }
    }
}
