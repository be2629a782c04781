// SPDX-License-Identifier: MIT
#include "app/cli/commands/passphrase.h"

#include "app/cli/commands/confirmation.h"
#include "app/cli/console/read_secret.h"

#include <algorithm>

namespace fieldflash::cli {

namespace {

Result<signature::Secret> fromTerminal(const QString& question, const Streams& streams)
{
    std::optional<signature::Secret> secret = streams.askSecret(question);
    if (!secret || secret->empty())
        return failure(ErrorKind::Cancelled, QStringLiteral("No passphrase was given."));
    return *std::move(secret);
}

Result<signature::Secret> fromDescriptor(int descriptor)
{
    std::optional<signature::Secret> secret = readSecretLine(descriptor);
    if (!secret)
        return failure(ErrorKind::FileAccess,
                       QStringLiteral("The passphrase cannot be read from file descriptor %1.")
                           .arg(descriptor),
                       QStringLiteral("Open it for reading, like --passphrase-fd 3 3<FILE."));
    if (secret->empty())
        return failure(ErrorKind::Usage, QStringLiteral("The passphrase is empty."));
    return *std::move(secret);
}

bool canType(const Arguments& arguments, const Streams& streams)
{
    return canAsk(arguments, streams) && streams.askSecret;
}

tl::unexpected<Error> noTerminal()
{
    return failure(
        ErrorKind::Usage,
        QStringLiteral("The key needs a passphrase, and there is no terminal to ask."),
        QStringLiteral("Give it with --passphrase-fd NUMBER, which names an open file."));
}

bool isSame(const signature::Secret& left, const signature::Secret& right)
{
    return std::ranges::equal(left.view(), right.view());
}

} // namespace

Result<signature::Secret> askPassphrase(const QString& question, const Arguments& arguments,
                                        const Streams& streams)
{
    if (arguments.passphraseDescriptor)
        return fromDescriptor(*arguments.passphraseDescriptor);
    if (!canType(arguments, streams))
        return noTerminal();
    return fromTerminal(question, streams);
}

Result<signature::Secret> askNewPassphrase(const Arguments& arguments, const Streams& streams)
{
    Result<signature::Secret> first =
        askPassphrase(QStringLiteral("New passphrase: "), arguments, streams);
    if (!first || arguments.passphraseDescriptor)
        return first;
    const Result<signature::Secret> second =
        fromTerminal(QStringLiteral("The same again: "), streams);
    if (!second)
        return failure(second.error());
    if (!isSame(*first, *second))
        return failure(ErrorKind::Usage, QStringLiteral("The two passphrases differ."),
                       QStringLiteral("Try again."));
    return first;
}

} // namespace fieldflash::cli
