// SPDX-License-Identifier: MIT
#include "app/cli/console/streams.h"

#include "app/cli/console/read_secret.h"
#include "app/cli/console/terminal.h"

#include <array>
#include <memory>
#include <utility>

namespace fieldflash::cli {

namespace {

QString write(int descriptor, const QString& text, bool isUtf8)
{
    return writeText(descriptor, isUtf8 ? text : asciiText(text));
}

} // namespace

QString asciiText(QString text)
{
    static const std::array<std::pair<QString, QString>, 11> kSpellings{{
        {QStringLiteral("✓"), QStringLiteral("+")},
        {QStringLiteral("✗"), QStringLiteral("x")},
        {QStringLiteral("●"), QStringLiteral("*")},
        {QStringLiteral("█"), QStringLiteral("#")},
        {QStringLiteral("░"), QStringLiteral(".")},
        {QStringLiteral("–"), QStringLiteral("-")},
        {QStringLiteral("…"), QStringLiteral("...")},
        {QStringLiteral("·"), QStringLiteral("-")},
        {QStringLiteral("“"), QStringLiteral("\"")},
        {QStringLiteral("”"), QStringLiteral("\"")},
        {QStringLiteral("’"), QStringLiteral("'")},
    }};
    for (const auto& [symbol, spelling] : kSpellings)
        text.replace(symbol, spelling);
    return text;
}

Streams systemStreams()
{
    const bool outIsTerminal = isTerminal(1);
    const bool errorIsTerminal = isTerminal(2);
    const bool isUtf8 = speaksUtf8();

    Streams streams;
    const auto lost = std::make_shared<QString>();
    streams.out = [lost, all = isUtf8 || !outIsTerminal](const QString& text) {
        const QString problem = write(1, text, all);
        if (lost->isEmpty())
            *lost = problem;
    };
    streams.problem = [lost] {
        return lost->isEmpty() ? std::nullopt : std::optional<QString>(*lost);
    };
    streams.error = [all = isUtf8 || !errorIsTerminal](const QString& text) {
        write(2, text, all);
    };
    streams.isTerminal = outIsTerminal && enableEscapes();
    streams.hasColours = streams.isTerminal && qEnvironmentVariableIsEmpty("NO_COLOR");
    streams.width = terminalColumns;
    if (isTerminal(0) && errorIsTerminal) {
        // On standard error, so that a question never ends up in an output file.
        streams.ask = [isUtf8](const QString& question) {
            write(2, question, isUtf8);
            return readAnswer();
        };
        streams.askSecret = [isUtf8](const QString& question) {
            write(2, question, isUtf8);
            auto secret = readSecretFromTerminal();
            write(2, QStringLiteral("\n"), true);
            return secret;
        };
    }
    return streams;
}

} // namespace fieldflash::cli
