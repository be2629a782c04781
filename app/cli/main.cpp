// SPDX-License-Identifier: MIT
#include "app/cli/console/interrupt.h"
#include "app/cli/console/streams.h"
#include "app/cli/run_cli.h"
#include "core/base/file_name.h"

#include <QCoreApplication>
#include <QLocale>

int main(int argc, char* argv[])
{
    fieldflash::cli::reserveStandardStreams();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("fieldflash-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FIELDFLASH_VERSION));
    // Show only the message, without its log category.
    qSetMessagePattern(QStringLiteral("%{message}"));
    QLocale::setDefault(QLocale::c()); // English output, and numbers that scripts can parse
    const std::stop_source stop;
    const fieldflash::cli::Interrupt interrupt(stop);
#ifdef Q_OS_UNIX
    // Not QCoreApplication::arguments(), which corrupts names that are not UTF-8.
    QStringList words;
    for (int index = 1; index < argc; ++index)
        words.append(fieldflash::fileNameFromBytes(argv[index]));
#else
    const QStringList words = QCoreApplication::arguments().mid(1);
#endif
    return fieldflash::cli::runCli(words, fieldflash::cli::systemStreams(), stop);
}
