// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"

#include "app/gui/shell/main_window.h"
#include "app/gui/shell/single_instance.h"
#include "tests/app/gui/bench.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QFuture>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtConcurrent/QtConcurrentRun>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;
using test::reaches;
using test::waitUntil;

namespace {

QString nameOfThisTest()
{
    return QStringLiteral("fieldflash-test-%1").arg(QCoreApplication::applicationPid());
}

/// A second start, on a thread of its own instead of a process.
bool startAgain(const QString& path)
{
    QFuture<bool> second =
        QtConcurrent::run([path] { return SingleInstance::handOver(nameOfThisTest(), path); });
    REQUIRE(waitUntil([&] { return second.isFinished(); }));
    return second.result();
}

} // namespace

TEST_CASE("the first start finds no running program")
{
    CHECK_FALSE(SingleInstance::handOver(nameOfThisTest(), {}));
}

TEST_CASE("a second start passes its file to the first and exits")
{
    SingleInstance first(nameOfThisTest());
    first.listen();
    const QSignalSpy asked(&first, &SingleInstance::asked);
    CHECK(startAgain(QStringLiteral("/home/ä b/firmware 1.1.dfu")));
    REQUIRE(asked.count() == 1);
    CHECK(asked.front().front().toString() == QStringLiteral("/home/ä b/firmware 1.1.dfu"));
    CHECK(startAgain({}));
    CHECK(asked.count() == 2);
}

TEST_CASE("the socket left behind by a crashed program is taken over")
{
    QString left;
    {
        QLocalServer crashed;
        REQUIRE(crashed.listen(nameOfThisTest()));
        left = crashed.fullServerName();
    }
    // A regular file instead of the socket: nothing listens, but the name is taken.
    QFile stale(left);
    REQUIRE(stale.open(QIODevice::WriteOnly));
    stale.close();
    SingleInstance first(nameOfThisTest());
    first.listen();
    CHECK(startAgain({}));
}

TEST_CASE("a client that streams garbage is disconnected")
{
    SingleInstance first(nameOfThisTest());
    first.listen();
    const QSignalSpy asked(&first, &SingleInstance::asked);
    QLocalSocket socket;
    socket.connectToServer(nameOfThisTest());
    socket.write(QByteArray(80 * 1024, 'x'));
    CHECK(waitUntil([&] { return socket.state() == QLocalSocket::UnconnectedState; }));
    CHECK(asked.count() == 0);
}

#ifdef Q_OS_LINUX
TEST_CASE("the socket is in a folder that only this account can access")
{
    const QFileInfo folder(QFileInfo(SingleInstance::nameForThisPerson()).path());
    REQUIRE(folder.isDir());
    CHECK(folder.ownerId() == ::geteuid());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    CHECK((folder.permissions() & others) == 0);
}

TEST_CASE("a program of another account that listens first receives nothing")
{
    // Not the first python3 in PATH, which may be private to one account.
    const QString python = QStringLiteral("/usr/bin/python3");
    if (::geteuid() != 0 || !QFile::exists(python))
        return; // changing to another account requires root
    const QTemporaryDir shared;
    REQUIRE(QFile(shared.path()).setPermissions(QFile::Permissions(0x7777)));
    const QString path = shared.filePath(QStringLiteral("socket"));
    QProcess other;
    other.start(QStringLiteral("setpriv"),
                {QStringLiteral("--reuid=65534"), QStringLiteral("--clear-groups"), python,
                 QStringLiteral("-c"),
                 QStringLiteral("import socket, sys\n"
                                "server = socket.socket(socket.AF_UNIX)\n"
                                "server.bind(sys.argv[1])\n"
                                "server.listen()\n"
                                "print('listens', flush=True)\n"
                                "client = server.accept()[0]\n"
                                "print(client.recv(100), flush=True)\n"),
                 path});
    REQUIRE(other.waitForStarted());
    REQUIRE(other.waitForReadyRead(20000));
    CHECK(other.readAll().startsWith("listens"));
    CHECK_FALSE(SingleInstance::handOver(path, QStringLiteral("/home/secret.dfu")));
    CHECK(other.waitForFinished(20000));
    CHECK(other.readAll().trimmed() == "b''");
}
#endif

TEST_CASE("a file from the file manager is opened in the existing window")
{
    GuiBench bench;
    MainWindow window(*bench.model, bench.remembered);
    window.showMinimized();
    REQUIRE(reaches(*bench.model, Situation::Update));
    const QString path = bench.folder.filePath(QStringLiteral("notes.txt"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("These are notes, not firmware.\n");
    file.close();
    window.openFromOutside(path);
    CHECK_FALSE(window.isMinimized());
    CHECK(waitUntil([&] { return bench.model->facts().file->path == path; }));
}
