// SPDX-License-Identifier: MIT
#include "app/cli/commands/confirmation.h"

#include "core/base/foreign_text.h"

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
            QStringLiteral("This needs a confirmation, and there is no terminal to ask: %1")
                .arg(question),
            QStringLiteral("--yes answers it."));
    }
    const auto answer = streams.ask(withoutControlCharacters(question) + QStringLiteral(" [y/N] "));
    if (answer) {
        const QString word = answer->toLower();
        if (word == QLatin1String("y") || word == QLatin1String("yes"))
            return {};
    }
    return failure(ErrorKind::Cancelled, QStringLiteral("Nothing was changed."));
}

} // namespace fieldflash::cli
