// SPDX-License-Identifier: MIT
#include "app/board/control_port.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTcpSocket>

#include <functional>

using namespace fieldflash;
using namespace fieldflash::board_program;

namespace {

/// Runs the event loop; real-time limit as a safety net against hangs.
bool eventually(const std::function<bool()>& holds)
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (!holds()) {
        if (elapsed.elapsed() > 5000)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    return true;
}

struct Bench {
    QStringList lines;
    QString answer = QStringLiteral("ok");
    ControlPort port{[this](const QString& line) {
        lines.append(line);
        return CommandAnswer{answer, line != QStringLiteral("nonsense")};
    }};
    QTcpSocket client;

    Bench()
    {
        REQUIRE(port.listen(0));
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), port.port());
        REQUIRE(eventually([this] { return client.state() == QAbstractSocket::ConnectedState; }));
    }
    void send(const QString& text) { client.write(text.toUtf8()); }
    void sendToken() { send(QStringLiteral("token %1\n").arg(port.token())); }
    bool isHungUp()
    {
        return eventually([this] { return client.state() == QAbstractSocket::UnconnectedState; });
    }
    bool hasHeard(const QByteArray& text)
    {
        return eventually([&] { return client.peek(1000) == text; });
    }
};

} // namespace

TEST_CASE("a client with the token sends commands and receives the answers")
{
    Bench bench;
    CHECK(bench.port.token().size() == 32);
    bench.sendToken();
    bench.send(QStringLiteral("list\nstats\n"));
    CHECK(bench.hasHeard("ok\nok\n"));
    CHECK(bench.lines == QStringList{QStringLiteral("list"), QStringLiteral("stats")});
    CHECK(ControlPort({}).token() != ControlPort({}).token());
}

TEST_CASE("a client without the token is disconnected, and nothing it sends is executed")
{
    const QString first = GENERATE(as<QString>{}, QStringLiteral("quit"),
                                   QStringLiteral("POST / HTTP/1.1"), QStringLiteral("token "),
                                   QStringLiteral("token 00000000000000000000000000000000"));
    Bench bench;
    bench.send(first + QStringLiteral("\nquit\n"));
    CHECK(bench.isHungUp());
    CHECK(bench.lines.isEmpty());
    CHECK(bench.client.readAll().isEmpty());
}

TEST_CASE("the first line that is not a command is answered and ends the connection")
{
    Bench bench;
    bench.sendToken();
    bench.send(QStringLiteral("list\nnonsense\nlist\n"));
    CHECK(bench.isHungUp());
    CHECK(bench.client.readAll() == "ok\nok\n");
    CHECK(bench.lines.size() == 2);
}

TEST_CASE("a client that reads no answers is disconnected")
{
    Bench bench;
    bench.answer = QString(200'000, QLatin1Char('x'));
    bench.client.setReadBufferSize(1024);
    bench.sendToken();
    bench.send(QStringLiteral("stats\n").repeated(200));
    CHECK(eventually([&] { return !bench.lines.isEmpty(); }));
    // The system buffers some data outside our control: many answers fit there, but not all.
    for (int turn = 0; turn < 100; ++turn)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    CHECK(bench.lines.size() < 200);
}

TEST_CASE("an endless line ends the connection")
{
    Bench bench;
    bench.send(QString(10'000, QLatin1Char('x')));
    CHECK(bench.isHungUp());
}
