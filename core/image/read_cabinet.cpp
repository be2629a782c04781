// SPDX-License-Identifier: MIT
#include "core/image/read_cabinet.h"

#include "core/base/words.h"
#include "core/image/archive/archive.h"
#include "core/image/read_image.h"

#include <utility>
#include <vector>

namespace fieldflash::image {

Result<CabinetFirmware> readCabinet(const SharedBytes& file, const QString& fileName,
                                    const ReadOptions& options)
{
    Result<FirmwareImage> image = readImage(file, fileName, options);
    if (!image)
        return failure(std::move(image).error());
    std::vector<Bytes> descriptions;
    if (image->member) {
        const Result<void> visited = forEachMember(file, [&descriptions](ArchiveMember member) {
            if (isDescription(member))
                addDescription(descriptions, member.bytes);
            return true;
        });
        if (!visited)
            return failure(visited.error());
    }
    const QString name = image->member ? image->member->name : QString();
    const QString sha256 = image->member ? image->member->sha256 : QString();
    auto stated = statementOn(descriptions, name, sha256);
    if (!stated)
        return failure(std::move(stated).error());
    if (!*stated)
        return failure(ErrorKind::BadFile,
                       Words::tr("The file is not a cabinet that describes its firmware (.cab)."),
                       Words::tr("The commands update, plan, info and convert take other files."));
    return CabinetFirmware{*std::move(image), **std::move(stated)};
}

} // namespace fieldflash::image
