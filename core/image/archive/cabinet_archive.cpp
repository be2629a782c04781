// SPDX-License-Identifier: MIT
#include "core/image/archive/cabinet_archive.h"

#include "core/base/words.h"
#include "core/image/archive/archive.h"

#include <QFileInfo>

#include <algorithm>

namespace fieldflash::image {

namespace {

/// What fwupd takes for a release that names no file.
const QString kDefaultName = QStringLiteral("firmware.bin");
/// Far more than the LVFS accepts.
constexpr std::size_t kMostDescriptions = 32;

const cabinet::Release* findRelease(const cabinet::Component& component, const QString& fileName)
{
    const QString name = QFileInfo(fileName).fileName();
    if (const cabinet::Release* const named = cabinet::releaseOf(component, name))
        return named;
    return name == kDefaultName ? cabinet::releaseOf(component, {}) : nullptr;
}

Error otherContent(const QString& fileName, const QString& detail)
{
    return Error(ErrorKind::BadFile,
                 Words::tr("“%1” in the cabinet is not the file that its description states.")
                     .arg(fileName),
                 Words::tr("Download it again, or ask its vendor for it."))
        .withDetail(detail);
}

} // namespace

bool isDescription(const ArchiveMember& member)
{
    return member.isInCabinet && member.name.endsWith(cabinet::kDescriptionEnd);
}

void addDescription(std::vector<Bytes>& descriptions, ByteView description)
{
    // One byte more than readComponent() accepts.
    if (descriptions.size() <= kMostDescriptions) {
        const ByteView kept =
            description.first(std::min(description.size(), cabinet::kLargestDescription + 1));
        descriptions.emplace_back(kept.begin(), kept.end());
    }
}

Result<std::optional<CabinetStatement>> statementOn(const std::vector<Bytes>& descriptions,
                                                    const QString& fileName, const QString& sha256)
{
    if (descriptions.size() > kMostDescriptions)
        return failure(ErrorKind::BadFile,
                       Words::tr("The cabinet contains more than %1 descriptions of firmware.")
                           .arg(kMostDescriptions),
                       Words::tr("Unpack it and choose the firmware inside."));
    std::optional<CabinetStatement> stated;
    for (const Bytes& description : descriptions) {
        const auto component =
            cabinet::readComponent(QByteArray(reinterpret_cast<const char*>(description.data()),
                                              static_cast<qsizetype>(description.size())));
        if (!component)
            return failure(component.error());
        const cabinet::Release* const release = findRelease(*component, fileName);
        if (release != nullptr && !stated)
            stated = CabinetStatement{*component, *release};
    }
    const QString wanted = stated ? stated->release.sha256 : QString();
    if (!wanted.isEmpty() && wanted != sha256)
        return failure(
            otherContent(fileName, QStringLiteral("SHA-256 %1, stated %2").arg(sha256, wanted)));
    return stated;
}

} // namespace fieldflash::image
