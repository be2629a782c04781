// SPDX-License-Identifier: MIT
#include "app/cli/interrupt.h"
#include "app/cli/run_cli.h"
#include "app/cli/streams.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("fieldflash-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FIELDFLASH_VERSION));
    const std::stop_source stop;
    const fieldflash::cli::Interrupt interrupt(stop);
    return fieldflash::cli::runCli(QCoreApplication::arguments().mid(1),
                                   fieldflash::cli::systemStreams(), stop);
}
