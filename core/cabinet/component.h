// SPDX-License-Identifier: MIT
// The description of firmware in a cabinet (*.metainfo.xml), as fwupd reads it.
// Source: AppStream "firmware" components; fwupd.github.io, "MetaInfo".
#pragma once

#include "core/base/address.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QUuid>

#include <cstdint>
#include <map>
#include <vector>

namespace fieldflash::cabinet {

/// How the names of descriptions end.
inline constexpr QLatin1String kDescriptionEnd(".metainfo.xml");
/// Larger descriptions are refused.
inline constexpr std::size_t kLargestDescription = std::size_t{1} << 20;

/// Language ("en", "zh_CN") → text. English is the one without a language in the file.
using Texts = std::map<QString, QString>;

/// A protocol in LVFS::UpdateProtocol.
inline constexpr QLatin1String kPlainDfu("org.usb.dfu");
inline constexpr QLatin1String kDfuSe("com.st.dfuse");

struct Release {
    QString version; ///< as fwupd shows it: fwupdVersion()
    QDate date;
    QString fileName; ///< of the firmware in the cabinet; empty: not stated
    QString sha256;   ///< of that file, lower case; empty: not stated
    ByteCount size = 0;
    Texts notes; ///< lines; a line that begins with "- " is an item of a list
};

/// Texts that were read are safe to show.
struct Component {
    QString id; ///< "com.acme.lamp.firmware"
    Texts names;
    Texts summaries;
    QString developer;
    QString license; ///< SPDX expression, of the firmware; empty: not stated
    std::vector<QUuid> devices;
    std::vector<Release> releases; ///< the newest first
    QString leastFwupd;            ///< "1.8.0"; empty: any
    QString versionFormat;         ///< LVFS::VersionFormat: "bcd"
    QString protocol;              ///< LVFS::UpdateProtocol
};

/// Deterministic. Precondition: no control characters other than line ends in the texts.
[[nodiscard]] QByteArray componentXml(const Component& component);

/// What componentXml() writes, and what other tools write for the same: unknown elements are
/// skipped. Errors: BadFile for a document that is not well-formed, has a DTD, is larger than
/// kLargestDescription, or is not about firmware.
[[nodiscard]] Result<Component> readComponent(const QByteArray& xml);

/// The release whose firmware is the file; nullptr if none states it.
[[nodiscard]] const Release* releaseOf(const Component& component, const QString& fileName);

/// "1.10" for 0x0110: how fwupd shows bcdDevice, so that it compares versions right.
[[nodiscard]] QString fwupdVersion(std::uint16_t bcdDevice);

/// English, else the first language; empty: none.
[[nodiscard]] QString plainText(const Texts& texts);

} // namespace fieldflash::cabinet
