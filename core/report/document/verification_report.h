// SPDX-License-Identifier: MIT
// A comparison of device and file as a document: what was compared, when, and the result. JSON for
// machines, HTML for people.
#pragma once

#include "core/image/content/firmware_image.h"
#include "core/memory/memory_range.h"
#include "core/update/report.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace fieldflash::report {

/// The file that the device was compared with.
struct FileIdentity {
    QString name;
    ByteCount size = 0;
    QString sha256; ///< of the file; empty if there is none
};

struct VerificationReport {
    /// One range of the file and the same range of the device.
    struct Range {
        memory::MemoryRange where;
        QString expectedSha256;
        QString foundSha256; ///< empty: not read completely

        [[nodiscard]] bool isEqual() const { return expectedSha256 == foundSha256; }
    };

    QDateTime time; ///< of its end, UTC
    QString programVersion;
    FileIdentity file;
    QString contentHash;
    QString formatName;
    std::vector<Range> ranges;
    update::Report report;

    /// Every byte was read and matches.
    [[nodiscard]] bool isProved() const;
    /// "The device matches the file: …" or otherwise the known result, without a remedy.
    [[nodiscard]] QString verdict() const;
};

/// `image` as passed to Session::verify(); if it still needs an address, the one in the report is
/// used.
[[nodiscard]] VerificationReport makeVerificationReport(update::Report report,
                                                        image::FirmwareImage image,
                                                        FileIdentity file, QDateTime time);

/// One object; keys are stable.
[[nodiscard]] QByteArray verificationJson(const VerificationReport& report);
/// One self-contained HTML file, light and dark, for screen and print.
[[nodiscard]] QByteArray verificationPage(const VerificationReport& report);

/// In the format of the extension of `path` (.json, .html). Atomic: either the old file or the new
/// one. Errors: Usage, FileAccess.
[[nodiscard]] Result<void> saveVerificationReport(const VerificationReport& report,
                                                  const QString& path);

} // namespace fieldflash::report
