// SPDX-License-Identifier: MIT
#include "app/cli/streams.h"

#include "app/cli/read_secret.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cerrno>
#include <clocale>
#include <cstdio>
#include <iostream>
#include <memory>
#include <string>
#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <langinfo.h>
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace fieldflash::cli {

namespace {

#ifdef Q_OS_UNIX
bool isTerminal(int descriptor) { return ::isatty(descriptor) == 1; }

bool speaksUtf8()
{
    std::setlocale(LC_CTYPE, "");
    return QString::fromLatin1(::nl_langinfo(CODESET))
               .compare(QLatin1String("UTF-8"), Qt::CaseInsensitive)
        == 0;
}

int columns()
{
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return 80;
    return size.ws_col;
}
#else
bool isTerminal(int) { return false; }

bool speaksUtf8() { return true; }

int columns() { return 80; }
#endif

/// A closed pipe (`| head`) or a signal does not stop an update. Returns the error; empty if there
/// was none.
QString writeAll(int descriptor, const QByteArray& bytes)
{
#ifdef Q_OS_UNIX
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto count = ::write(descriptor, bytes.constData() + done,
                                   static_cast<std::size_t>(bytes.size() - done));
        if (count < 0 && errno != EINTR)
            return qt_error_string(errno);
        done += std::max<qsizetype>(count, 0);
    }
#else
    std::FILE* file = descriptor == 1 ? stdout : stderr;
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, file) != size || std::fflush(file) != 0)
        return qt_error_string(errno);
#endif
    return {};
}

QString write(int descriptor, const QString& text, bool isUtf8)
{
    return writeAll(descriptor, (isUtf8 ? text : asciiText(text)).toUtf8());
}

std::optional<QString> readAnswer()
{
    std::string line;
    if (!std::getline(std::cin, line))
        return std::nullopt;
    return QString::fromLocal8Bit(QByteArray::fromStdString(line)).trimmed();
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

void reserveStandardStreams()
{
#ifdef Q_OS_UNIX
    constexpr int kStreams = 3;
    for (int descriptor = 0; descriptor < kStreams; ++descriptor) {
        // open() returns the lowest free number, which is the missing one; read-only, so that
        // writing fails.
        if (::fcntl(descriptor, F_GETFD) == -1 && ::open("/dev/null", O_RDONLY) != descriptor)
            return;
    }
#endif
}

Streams systemStreams()
{
    const bool outIsTerminal = isTerminal(1);
    const bool errorIsTerminal = isTerminal(2);
    const bool isUtf8 = speaksUtf8();
    const bool isDumb = qgetenv("TERM") == "dumb" || qEnvironmentVariableIsEmpty("TERM");

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
    streams.isTerminal = outIsTerminal && !isDumb;
    streams.hasColours = streams.isTerminal && qEnvironmentVariableIsEmpty("NO_COLOR");
    streams.width = columns;
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
