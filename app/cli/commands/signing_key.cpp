// SPDX-License-Identifier: MIT
#include "app/cli/commands/signing_key.h"

#include "app/cli/commands/passphrase.h"
#include "core/base/file_name.h"
#include "core/signature/key_file.h"

namespace fieldflash::cli {

Result<signature::SigningKey> openSigningKey(const Arguments& arguments, const Streams& streams)
{
    if (arguments.keyFile.isEmpty())
        return failure(ErrorKind::Usage, QStringLiteral("No key was given to sign with."),
                       QStringLiteral("Give it with --key FILE; fieldflash-cli key new FILE makes "
                                      "one. --unsigned leaves out the signature."));
    return signature::openKeyFile(arguments.keyFile, [&] {
        return askPassphrase(
            QStringLiteral("Passphrase of %1: ").arg(shownFileName(arguments.keyFile)), arguments,
            streams);
    });
}

} // namespace fieldflash::cli
