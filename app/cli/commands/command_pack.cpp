// SPDX-License-Identifier: MIT
#include "app/cli/commands/bundle_file.h"
#include "app/cli/commands/commands.h"
#include "app/cli/commands/firmware_file.h"
#include "app/cli/commands/signing_key.h"
#include "core/base/file_name.h"
#include "core/base/save_file.h"
#include "core/bundle/pack_bundle.h"

#include <QDate>

namespace fieldflash::cli {

namespace {

Result<Bytes> packed(const Context& context)
{
    const Arguments& arguments = context.arguments;
    const auto source = bundle::loadPackSource(arguments.inputFile);
    if (!source)
        return failure(source.error());
    std::optional<signature::SigningKey> key;
    if (!arguments.isUnsigned) {
        auto opened = openSigningKey(arguments, context.streams);
        if (!opened)
            return failure(opened.error());
        key = *std::move(opened);
    }
    return bundle::packBundle(*source, arguments.created.value_or(QDate::currentDate()),
                              key ? &*key : nullptr);
}

Result<void> savePacked(const Bytes& bytes, const QString& path)
{
    const auto problem =
        saveFile(path, QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (!problem)
        return {};
    return failure(Error(ErrorKind::FileAccess,
                         QStringLiteral("%1 could not be written.").arg(shownFileName(path)),
                         QStringLiteral("Choose another folder."))
                       .withDetail(*problem));
}

/// Shows the bundle that is on disk.
void showBundle(const Context& context, const QString& path, Outcome& outcome)
{
    Arguments arguments = context.arguments;
    arguments.inputFile = path;
    const Context about{arguments,        context.streams, context.output,
                        context.listener, context.stop,    context.recording};
    const Result<BundleFile> file = openBundle(about);
    if (!file) {
        outcome.error = file.error();
        return;
    }
    outcome.input = factsOf(*file, nullptr, arguments);
    context.output.bundle(file->bundle, file->judgement);
}

} // namespace

Outcome packFile(const Context& context)
{
    const Arguments& arguments = context.arguments;
    Outcome outcome(Command::Pack);
    if (arguments.action == QLatin1String("check")) {
        showBundle(context, arguments.inputFile, outcome);
        if (!outcome.error)
            outcome.sentence =
                QStringLiteral("%1 is a valid bundle.").arg(shownFileName(arguments.inputFile));
        return outcome;
    }
    Result<void> done;
    if (!arguments.outputFile.endsWith(QLatin1String(".ffpack"), Qt::CaseInsensitive))
        done = failure(ErrorKind::Usage,
                       QStringLiteral("The name of a bundle has to end in .ffpack: the window "
                                      "opens it by that."));
    if (done)
        done = checkReplacing(arguments.outputFile, arguments, context.streams);
    if (done) {
        const Result<Bytes> bytes = packed(context);
        done = bytes ? savePacked(*bytes, arguments.outputFile) : failure(bytes.error());
    }
    if (!done) {
        outcome.error = done.error();
        return outcome;
    }
    showBundle(context, arguments.outputFile, outcome);
    outcome.sentence = QStringLiteral("Wrote %1.").arg(shownFileName(arguments.outputFile));
    return outcome;
}

Outcome showBundleInfo(const Context& context)
{
    Outcome outcome(Command::Info);
    showBundle(context, context.arguments.inputFile, outcome);
    return outcome;
}

} // namespace fieldflash::cli
