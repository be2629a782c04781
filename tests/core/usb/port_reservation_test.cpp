// SPDX-License-Identifier: MIT
#include "core/usb/port_reservation.h"

#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace fieldflash;
using namespace fieldflash::usb;

namespace {

const QString kPort = QStringLiteral("1-4.2");

QString onlyFileIn(const QString& folder)
{
    const QStringList names = QDir(folder).entryList(QDir::Files);
    REQUIRE(names.size() == 1);
    return folder + QLatin1Char('/') + names.front();
}

} // namespace

TEST_CASE("the second program at a port learns who has it, and gets it afterwards")
{
    const QTemporaryDir folder;
    auto first = reservePort(kPort, folder.path());
    REQUIRE(first);
    REQUIRE(*first != nullptr);
    const auto second = reservePort(kPort, folder.path());
    REQUIRE_FALSE(second);
    CHECK(second.error().kind() == ErrorKind::Busy);
    const auto process = std::to_string(QCoreApplication::applicationPid());
    CHECK_THAT(second.error().summary().toStdString(), test::hasText("process " + process));
    CHECK_FALSE(second.error().remedy().isEmpty());
    CHECK(reservePort(QStringLiteral("1-4.1"), folder.path()));
    first->reset();
    CHECK(reservePort(kPort, folder.path()));
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

TEST_CASE("a crashed program does not keep the port reserved")
{
    const QTemporaryDir folder;
    QString name;
    QByteArray content;
    {
        const auto first = reservePort(kPort, folder.path());
        name = onlyFileIn(folder.path());
        QFile held(name);
        REQUIRE(held.open(QIODevice::ReadOnly));
        content = held.readAll();
    }
    // What a killed process leaves behind: the same, with the number of a process that is gone.
    const auto process = QByteArray::number(QCoreApplication::applicationPid());
    REQUIRE(content.startsWith(process + '\n'));
    const auto leave = [&](const QByteArray& number) {
        QFile left(name);
        REQUIRE(left.open(QIODevice::WriteOnly));
        left.write(number + content.mid(process.size()));
    };
    leave(process);
    CHECK_FALSE(reservePort(kPort, folder.path()));
    leave("4194999");
    const auto next = reservePort(kPort, folder.path());
    REQUIRE(next);
    CHECK(*next != nullptr);
}

TEST_CASE("if no lock file can be created the work continues without one")
{
    const QTemporaryDir folder;
    const QString tooLong(300, QLatin1Char('1'));
    const auto unnamed = reservePort(tooLong, folder.path());
    REQUIRE(unnamed);
    CHECK(*unnamed == nullptr);
    QFile file(folder.filePath(QStringLiteral("file")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const auto nowhere = reservePort(kPort, file.fileName() + QStringLiteral("/folder"));
    REQUIRE(nowhere);
    CHECK(*nowhere == nullptr);
}

TEST_CASE("a lock without an owner still reserves its port")
{
    const QTemporaryDir folder;
    QString name;
    {
        const auto first = reservePort(kPort, folder.path());
        REQUIRE(first);
        name = onlyFileIn(folder.path());
    }
    QFile lock(name);
    REQUIRE(lock.open(QIODevice::WriteOnly));
    const auto second = reservePort(kPort, folder.path());
    REQUIRE_FALSE(second);
    CHECK(second.error().kind() == ErrorKind::Busy);
    CHECK(second.error().summary().startsWith(QStringLiteral("Another program is")));
}
