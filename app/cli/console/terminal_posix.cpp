// SPDX-License-Identifier: MIT
#include "app/cli/console/streams.h"
#include "app/cli/console/terminal.h"

#include <QtGlobal>

#include <algorithm>
#include <cerrno>
#include <clocale>
#include <iostream>
#include <string>

#include <fcntl.h>
#include <langinfo.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace fieldflash::cli {

bool isTerminal(int descriptor) { return ::isatty(descriptor) == 1; }

bool speaksUtf8()
{
    std::setlocale(LC_CTYPE, "");
    return QString::fromLatin1(::nl_langinfo(CODESET))
               .compare(QLatin1String("UTF-8"), Qt::CaseInsensitive)
        == 0;
}

bool enableEscapes() { return qgetenv("TERM") != "dumb" && !qEnvironmentVariableIsEmpty("TERM"); }

int terminalColumns()
{
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return 80;
    return size.ws_col;
}

QString writeText(int descriptor, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto count = ::write(descriptor, bytes.constData() + done,
                                   static_cast<std::size_t>(bytes.size() - done));
        if (count < 0 && errno != EINTR)
            return qt_error_string(errno);
        done += std::max<qsizetype>(count, 0);
    }
    return {};
}

std::optional<QString> readAnswer()
{
    std::string line;
    if (!std::getline(std::cin, line))
        return std::nullopt;
    return QString::fromLocal8Bit(QByteArray::fromStdString(line)).trimmed();
}

void reserveStandardStreams()
{
    constexpr int kStreams = 3;
    for (int descriptor = 0; descriptor < kStreams; ++descriptor) {
        // open() returns the lowest free number, which is the missing one; read-only, so that
        // writing fails.
        if (::fcntl(descriptor, F_GETFD) == -1 && ::open("/dev/null", O_RDONLY) != descriptor)
            return;
    }
}

} // namespace fieldflash::cli
