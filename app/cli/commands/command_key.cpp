// SPDX-License-Identifier: MIT
#include "app/cli/commands/commands.h"
#include "app/cli/commands/passphrase.h"
#include "core/base/file_name.h"
#include "core/base/save_file.h"
#include "core/signature/key_file.h"

namespace fieldflash::cli {

namespace {

Result<void> makeKey(const Context& context)
{
    const Arguments& arguments = context.arguments;
    if (auto unusable = unusableFolder(arguments.keyFile))
        return failure(*std::move(unusable));
    std::optional<signature::Secret> passphrase;
    if (arguments.encryptsKey || arguments.passphraseDescriptor) {
        Result<signature::Secret> typed = askNewPassphrase(arguments, context.streams);
        if (!typed)
            return failure(typed.error());
        passphrase = *std::move(typed);
    }
    return signature::createKeyFile(arguments.keyFile, signature::SigningKey::make(),
                                    passphrase ? &*passphrase : nullptr);
}

} // namespace

Outcome manageKey(const Context& context)
{
    const Arguments& arguments = context.arguments;
    Outcome outcome(Command::Key);
    const bool isNew = arguments.action == QLatin1String("new");
    if (isNew) {
        if (auto made = makeKey(context); !made) {
            outcome.error = made.error();
            return outcome;
        }
    }
    // Also a new one: what is shown is what the file contains.
    const auto facts = signature::keyFileFacts(arguments.keyFile);
    if (!facts) {
        outcome.error = facts.error();
        return outcome;
    }
    context.output.key({arguments.keyFile, facts->publicKey, facts->isEncrypted});
    if (isNew)
        outcome.sentence = QStringLiteral("Wrote %1. Keep a copy in a safe place: without it, "
                                          "devices that trust this key cannot be updated.")
                               .arg(shownFileName(arguments.keyFile));
    return outcome;
}

} // namespace fieldflash::cli
