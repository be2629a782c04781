// SPDX-License-Identifier: MIT
#include "core/manual/completion.h"
#include "tests/core/manual/lamp_program.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace fieldflash;
using namespace fieldflash::manual;
using test::documentOf;
using test::hasText;
using test::lampProgram;

namespace {

/// Standard output of `script` in this shell, in a folder with the file "a scene"; fails on errors.
QString shell(const char* name, const QString& script)
{
    const QTemporaryDir folder;
    QFile(folder.filePath(QStringLiteral("a scene"))).open(QIODevice::WriteOnly);
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(QString::fromLatin1(name), {QStringLiteral("-c"), script});
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    CHECK(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

bool hasShell(const char* name)
{
    return !QStandardPaths::findExecutable(QString::fromLatin1(name)).isEmpty();
}

/// What bash offers for the last of these words.
QStringList bashOffers(const QStringList& words)
{
    QString script = QString::fromStdString(bashCompletion(declaredProgram(*lampProgram())));
    script += QStringLiteral("COMP_WORDS=(");
    for (const QString& word : words)
        script += QStringLiteral(" '%1'").arg(word);
    script += QStringLiteral(")\nCOMP_CWORD=%1\n_lamp_tool\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n")
                  .arg(words.size() - 1);
    return shell("bash", script).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QStringList list(const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }

} // namespace

TEST_CASE("bash offers commands, options of the command, fixed values and files")
{
    if (!hasShell("bash"))
        SKIP("no bash");
    const QString tool = QStringLiteral("lamp-tool");
    CHECK(bashOffers({tool, QStringLiteral("o")}) == list("on off"));
    CHECK(bashOffers({tool, QStringLiteral("--j")}) == list("--json"));
    CHECK(bashOffers({tool, QStringLiteral("on"), QStringLiteral("--c")}) == list("--colour"));
    CHECK(bashOffers({tool, QStringLiteral("off"), QStringLiteral("--c")}).isEmpty());
    CHECK(bashOffers({tool, QStringLiteral("on"), QStringLiteral("--colour"), QString()})
          == list("red green"));
    CHECK(bashOffers({tool, QStringLiteral("on"), QStringLiteral("--name"), QString()}).isEmpty());
    CHECK(bashOffers({tool, QStringLiteral("--log"), QStringLiteral("a")})
          == QStringList{QStringLiteral("a scene")});
    CHECK(bashOffers({tool, QStringLiteral("--json"), QStringLiteral("on"), QString()})
          == QStringList{QStringLiteral("a scene")});
}

TEST_CASE("zsh can read its completion")
{
    const std::string script = zshCompletion(declaredProgram(*lampProgram()));
    CHECK_THAT(script, hasText("'*--json[Print \\[JSON\\]\\: one object per line]'"));
    CHECK_THAT(script, hasText("'*--colour[Its colour]:VALUE:(red green)'"));
    CHECK_THAT(script, hasText("':FILE:_files'"));
    if (!hasShell("zsh"))
        SKIP("no zsh");
    shell("zsh", QStringLiteral("setopt noexec\n") + QString::fromStdString(script));
}

TEST_CASE("fish offers commands, options of the command, fixed values and files")
{
    const std::string script = fishCompletion(declaredProgram(*lampProgram()));
    CHECK_THAT(script, hasText("-a off -d 'Switch a lamp off'\n"));
    CHECK_THAT(script, hasText("-l log -r -F -d 'Append to FILE'\n"));
    if (!hasShell("fish"))
        SKIP("no fish");
    const auto offers = [&script](const char* line) {
        const QString text =
            shell("fish",
                  QString::fromStdString(script)
                      + QStringLiteral("complete -C '%1'").arg(QString::fromLatin1(line)));
        QStringList names;
        for (const QString& offer : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            names.append(offer.section(QLatin1Char('\t'), 0, 0));
        return names;
    };
    CHECK(offers("lamp-tool o") == list("off on"));
    CHECK(offers("lamp-tool on --colour ") == list("green red"));
    CHECK(offers("lamp-tool off --co").isEmpty());
    CHECK(offers("lamp-tool --log a") == QStringList{QStringLiteral("a scene")});
}

TEST_CASE("a program prints its documents and nothing else")
{
    const auto program = lampProgram();
    CHECK_THAT(documentOf(*program, "--man-page"), hasText(".TH LAMP\\-TOOL 1"));
    CHECK_THAT(documentOf(*program, "--completion bash"), hasText("complete -F _lamp_tool"));
    CHECK_THAT(documentOf(*program, "--completion zsh"), hasText("#compdef lamp-tool"));
    CHECK_THAT(documentOf(*program, "--completion fish"), hasText("complete -c lamp-tool"));
    CHECK(documentOf(*program, "off").empty());
    CHECK_THROWS_AS(program->parse("--completion csh"), CLI::ValidationError);
    CHECK_THAT(program->help(), !hasText("--man-page"));
}
