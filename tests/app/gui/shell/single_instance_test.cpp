// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"

#include "app/gui/shell/main_window.h"
#include "app/gui/shell/single_instance.h"
#include "tests/app/gui/bench.h"

#include <QCoreApplication>
#include <QFile>
#include <QFuture>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QtConcurrent/QtConcurrentRun>

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

/// A second start, on its own thread as it would be on its own process.
bool startAgain(const QString& path)
{
    QFuture<bool> second =
        QtConcurrent::run([path] { return SingleInstance::handOver(nameOfThisTest(), path); });
    REQUIRE(waitUntil([&] { return second.isFinished(); }));
    return second.result();
}

} // namespace

TEST_CASE("the first start finds nobody to hand over to")
{
    CHECK_FALSE(SingleInstance::handOver(nameOfThisTest(), {}));
}

TEST_CASE("a second start hands its file over and ends")
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

TEST_CASE("a socket that a crashed program left behind is taken over")
{
    QString left;
    {
        QLocalServer crashed;
        REQUIRE(crashed.listen(nameOfThisTest()));
        left = crashed.fullServerName();
    }
    // A file where the socket was: nobody listens, but the name is taken.
    QFile stale(left);
    REQUIRE(stale.open(QIODevice::WriteOnly));
    stale.close();
    SingleInstance first(nameOfThisTest());
    first.listen();
    CHECK(startAgain({}));
}

TEST_CASE("whoever sends nonsense without an end is let go")
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

TEST_CASE("a file from the file manager is opened in the window that is there")
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
