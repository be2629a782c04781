// SPDX-License-Identifier: MIT
// A comparison of device and file as a document: what was compared, with what, when, and how it
// came out. For machines as JSON, for people as a page.
#pragma once

#include "core/image/firmware_image.h"
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
    QString sha256; ///< of the file as it is; empty when there is no file
};

struct VerificationReport {
    /// One range of the file and the same range of the device.
    struct Range {
        memory::MemoryRange where;
        QString expectedSha256;
        QString foundSha256; ///< empty: only partly read

        [[nodiscard]] bool isEqual() const { return expectedSha256 == foundSha256; }
    };

    QDateTime time; ///< of its end, UTC
    QString programVersion;
    FileIdentity file;
    QString contentHash;
    QString formatName;
    std::vector<Range> ranges;
    update::Report report;

    /// Every byte was read and is equal.
    [[nodiscard]] bool isProved() const;
    /// "The device matches the file: …" or what is known instead, without a remedy.
    [[nodiscard]] QString verdict() const;
};

/// `image` as it was handed to Session::verify(); one that still needs an address is placed where
/// the report says that it was found.
[[nodiscard]] VerificationReport makeVerificationReport(update::Report report,
                                                        image::FirmwareImage image,
                                                        FileIdentity file, QDateTime time);

/// One object; keys are stable.
[[nodiscard]] QByteArray verificationJson(const VerificationReport& report);
/// One HTML file without anything beside it, light and dark, for screen and paper.
[[nodiscard]] QByteArray verificationPage(const VerificationReport& report);

/// By the extension of `path` (.json, .html). Atomic: the old file or the new one.
/// Errors: Usage, FileAccess.
[[nodiscard]] Result<void> saveVerificationReport(const VerificationReport& report,
                                                  const QString& path);

} // namespace fieldflash::report
