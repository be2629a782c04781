// SPDX-License-Identifier: MIT
#include "tests/app/cli/cli_run.h"

#include "app/cli/run_cli.h"
#include "core/image/content/firmware_image.h"
#include "core/virtual_board/application/demo_content.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace fieldflash::test {

namespace {

std::vector<QJsonObject> parseLines(const QString& out)
{
    std::vector<QJsonObject> objects;
    REQUIRE(out.endsWith(QLatin1Char('\n')));
    const QStringList lines = out.chopped(1).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(line.toUtf8(), &problem);
        INFO("line: " << line.toStdString());
        REQUIRE(problem.error == QJsonParseError::NoError);
        REQUIRE(document.isObject());
        objects.push_back(document.object());
    }
    return objects;
}

} // namespace

QJsonObject CliRun::report() const
{
    REQUIRE_FALSE(lines.empty());
    const QJsonObject last = lines.back();
    REQUIRE(last.value(QStringLiteral("event")).toString() == QStringLiteral("report"));
    REQUIRE(last.value(QStringLiteral("exitCode")).toInt(-1) == exitCode);
    return last;
}

std::vector<QJsonObject> CliRun::events(const QString& name) const
{
    std::vector<QJsonObject> found;
    for (const QJsonObject& object : lines) {
        if (object.value(QStringLiteral("event")).toString() == name)
            found.push_back(object);
    }
    return found;
}

CliRun runCli(const QStringList& arguments, const CliSetup& setup)
{
    CliRun run;
    QStringList answers = setup.answers;
    cli::Streams streams;
    streams.out = [&run](const QString& text) { run.out += text; };
    streams.error = [&run](const QString& text) { run.error += text; };
    streams.isTerminal = setup.isTerminal;
    streams.hasColours = setup.hasColours;
    streams.width = [&setup] { return setup.width; };
    if (setup.canAnswer) {
        streams.ask = [&run, &answers](const QString& question) -> std::optional<QString> {
            run.error += question;
            if (answers.isEmpty())
                return std::nullopt;
            return answers.takeFirst();
        };
        streams.askSecret =
            [&run, &answers](const QString& question) -> std::optional<signature::Secret> {
            run.error += question;
            if (answers.isEmpty())
                return std::nullopt;
            const QByteArray text = answers.takeFirst().toUtf8();
            signature::Secret secret(static_cast<std::size_t>(text.size()));
            std::ranges::copy(text, secret.bytes().begin());
            return secret;
        };
    }
    run.exitCode = cli::runCli(arguments, streams, std::stop_source());
    if (arguments.contains(QStringLiteral("--json")))
        run.lines = parseLines(run.out);
    INFO("standard error: " << run.error.toStdString());
    return run;
}

CliRun runLine(const QString& line, const CliSetup& setup)
{
    return runCli(line.split(QLatin1Char(' '), Qt::SkipEmptyParts), setup);
}

QString virtualBoard(const QString& switches)
{
    const QString all = QStringLiteral("--virtual=clock=virtual");
    return switches.isEmpty() ? all : all + QLatin1Char(',') + switches;
}

QString Folder::write(const QString& name, ByteView bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const auto size = static_cast<qint64>(bytes.size());
    REQUIRE(file.write(reinterpret_cast<const char*>(bytes.data()), size) == size);
    return path(name);
}

Bytes Folder::read(const QString& name) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    return Bytes(content.begin(), content.end());
}

bool Folder::has(const QString& name) const { return QFile::exists(path(name)); }

QString Folder::demoBin(std::uint16_t bcdDevice) const
{
    const QString name = QStringLiteral("demo-%1.bin").arg(image::versionText(bcdDevice));
    return write(name, board::demoApplication(bcdDevice));
}

QString Folder::demoDfu(std::uint16_t bcdDevice) const
{
    const QString version = image::versionText(bcdDevice);
    const QString dfu = path(QStringLiteral("demo-%1.dfu").arg(version));
    const CliRun run =
        runCli({QStringLiteral("convert"), demoBin(bcdDevice), dfu, QStringLiteral("--address"),
                QStringLiteral("0x08000000"), QStringLiteral("--vendor"), QStringLiteral("0x1209"),
                QStringLiteral("--product"), QStringLiteral("0x0001"),
                QStringLiteral("--device-version"), version, QStringLiteral("--yes")});
    REQUIRE(run.exitCode == 0);
    return dfu;
}

} // namespace fieldflash::test
