// SPDX-License-Identifier: MIT
#include "app/gui/read_back/saved_copy.h"

#include "core/base/save_file.h"
#include "core/image/format/write_image.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace fieldflash::gui {

namespace {

struct SavedCopyWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::SavedCopy)
};

Error fileProblem(const QString& summary, const QString& detail)
{
    return Error(
               ErrorKind::FileAccess, summary,
               SavedCopyWords::tr(
                   "Check that you have write permission and enough disk space, then save again."))
        .withDetail(detail);
}

} // namespace

Result<SavedCopy> saveCopy(const image::FirmwareImage& image, const QString& path)
{
    if (auto saved = image::saveImage(image, path); !saved)
        return failure(std::move(saved).error());
    // Checks what the file contains now, not what should have been written.
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failure(
            fileProblem(SavedCopyWords::tr("The file was written but can't be read again."),
                        file.errorString()));
    SavedCopy copy{.path = path,
                   .size = static_cast<ByteCount>(file.size()),
                   .sha256 = QString::fromLatin1(hash.result().toHex()),
                   .hashPath = path + QStringLiteral(".sha256")};
    const QByteArray line =
        QStringLiteral("%1  %2\n").arg(copy.sha256, QFileInfo(path).fileName()).toUtf8();
    if (const auto problem = saveFile(copy.hashPath, line))
        return failure(fileProblem(
            SavedCopyWords::tr("The file was written, but its checksum file was not."), *problem));
    return copy;
}

} // namespace fieldflash::gui
