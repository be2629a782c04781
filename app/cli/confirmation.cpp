// SPDX-License-Identifier: MIT
#include "app/cli/confirmation.h"

namespace fieldflash::cli {

bool canAsk(const Arguments& arguments, const Streams& streams)
{
    return streams.ask && !arguments.json;
}

Result<void> confirm(const QString& question, const Arguments& arguments, const Streams& streams)
{
    if (arguments.yes)
        return {};
    if (!canAsk(arguments, streams)) {
        return failure(
            ErrorKind::Usage,
            QStringLiteral("This needs a confirmation, and nobody can be asked: %1").arg(question),
            QStringLiteral("--yes answers it."));
    }
    const auto answer = streams.ask(question + QStringLiteral(" [y/N] "));
    if (answer) {
        const QString word = answer->toLower();
        if (word == QLatin1String("y") || word == QLatin1String("yes"))
            return {};
    }
    return failure(ErrorKind::Cancelled, QStringLiteral("Nothing was changed."));
}

} // namespace fieldflash::cli
