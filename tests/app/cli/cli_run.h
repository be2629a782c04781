// SPDX-License-Identifier: MIT
// Runs the complete command-line program inside a test, on virtual boards in virtual time.
#pragma once

#include "core/base/bytes.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <cstdint>
#include <vector>

namespace fieldflash::test {

struct CliRun {
    int exitCode = -1;
    QString out;
    QString error;
    /// Standard output as JSON objects; any other line fails the test.
    std::vector<QJsonObject> lines;

    /// The last line, which must be a report with the exit code of this run.
    [[nodiscard]] QJsonObject report() const;
    /// All lines with this "event".
    [[nodiscard]] std::vector<QJsonObject> events(const QString& name) const;
};

/// The user and the terminal in front of the program.
struct CliSetup {
    bool isTerminal = false;
    bool hasColours = false;
    int width = 80;
    bool canAnswer = false;
    QStringList answers = {}; ///< one per question; none left: end of input
};

/// Takes a list of words: {"update", "x.dfu", "--json"}.
[[nodiscard]] CliRun runCli(const QStringList& arguments, const CliSetup& setup = {});
/// The same from one line, split at spaces (temporary folders have none in their paths).
[[nodiscard]] CliRun runLine(const QString& line, const CliSetup& setup = {});

/// "--virtual=clock=virtual" with more switches.
[[nodiscard]] QString virtualBoard(const QString& switches = {});

/// A temporary folder for the files of one test.
class Folder {
public:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Returns the path.
    QString write(const QString& name, ByteView bytes) const;
    [[nodiscard]] Bytes read(const QString& name) const;
    [[nodiscard]] bool has(const QString& name) const;

    /// The demo application as raw bytes, and packaged as our own build does it.
    QString demoBin(std::uint16_t bcdDevice) const;
    QString demoDfu(std::uint16_t bcdDevice) const;

private:
    QTemporaryDir m_folder;
};

inline QString textOf(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toString();
}

/// A board whose flash is a file in the folder.
inline QString flashIn(const Folder& folder, const QString& more = {})
{
    const QString file = QStringLiteral("flash=") + folder.path(QStringLiteral("flash.img"));
    return virtualBoard(more.isEmpty() ? file : file + QLatin1Char(',') + more);
}

} // namespace fieldflash::test
