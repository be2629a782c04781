// SPDX-License-Identifier: MIT
#include "app/cli/arguments/option_parts.h"

#include "core/base/file_name.h"
#include "core/base/foreign_text.h"

#include <utility>

namespace fieldflash::cli {

namespace {

/// An empty value (an unset "$PORT") must not mean "no restriction", and the next option (`--backup
/// --json`) is not a file name.
std::string missingValue(const std::string& value)
{
    if (value.empty())
        return "it was given without a value";
    if (value.front() == '-')
        return "“" + value + "” looks like an option, not like a value";
    return {};
}

/// Puts the option in front of the parser's sentence: "--address: “x” is not a number…".
Error namedError(const std::string& name, const Error& error)
{
    QString remedy = error.remedy();
    if (remedy.isEmpty())
        remedy = QStringLiteral("--help shows what it takes.");
    return Error(error.kind(),
                 QStringLiteral("%1: %2").arg(QString::fromStdString(name), error.summary()),
                 std::move(remedy));
}

} // namespace

CLI::Option* addValue(CLI::App& app, const std::string& name, const std::string& value,
                      const std::string& help, Take take)
{
    const auto takeAll = [name, take = std::move(take)](const CLI::results_t& given) {
        for (const std::string& text : given) {
            if (auto error = take(QString::fromStdString(text)))
                throw RefusedValue(namedError(name, *error));
        }
        return true;
    };
    CLI::Option* option = app.add_option(name, takeAll, help);
    return option->option_text(value)->check(
        CLI::Validator([](const std::string& text) { return missingValue(text); }, std::string()));
}

CLI::Option* addOperand(CLI::App& app, const std::string& name, const std::string& help, Take take)
{
    const auto takeAll = [name, take = std::move(take)](const CLI::results_t& given) {
        if (auto error = take(QString::fromStdString(given.front())))
            throw RefusedValue(namedError(name, *error));
        return true;
    };
    const CLI::Validator isGiven(
        [](const std::string& text) {
            return text.empty() ? std::string("its name is empty") : std::string();
        },
        std::string());
    return app.add_option(name, takeAll, help)->required()->check(isGiven);
}

CLI::Option* addSwitch(CLI::App& app, const std::string& name, bool& value, const std::string& help)
{
    return app.add_flag(name, value, help)->disable_flag_override();
}

CLI::Option* addOffSwitch(CLI::App& app, const std::string& name, bool& value,
                          const std::string& help)
{
    return app.add_flag_callback(name, [&value] { value = false; }, help)->disable_flag_override();
}

CLI::Option* repeatable(CLI::Option* option)
{
    return option->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

Take intoInput(QString& file)
{
    return [&file](const QString& text) -> std::optional<Error> {
        file = text;
        return std::nullopt;
    };
}

Take intoOutput(QString& file)
{
    return [&file](const QString& text) -> std::optional<Error> {
        if (auto unwritable = unwritableName(text))
            return unwritable;
        file = text;
        return std::nullopt;
    };
}

std::optional<fieldflash::Error> unwritableName(const QString& name)
{
    if (withoutControlCharacters(name) != name)
        return fieldflash::Error(
            ErrorKind::Usage,
            QStringLiteral("“%1” contains control characters.").arg(shownFileName(name)),
            QStringLiteral("Choose another name for the output file."));
    if (!isTextFileName(name))
        return fieldflash::Error(
            ErrorKind::FileAccess,
            QStringLiteral("The name %1 is not valid text in this system's encoding.")
                .arg(shownFileName(name)),
            QStringLiteral("Choose another name for the output file."));
    return std::nullopt;
}

RefusedValue::RefusedValue(fieldflash::Error refusal)
    : CLI::ValidationError(refusal.summary().toStdString()),
      error(std::move(refusal))
{
}

} // namespace fieldflash::cli
