// SPDX-License-Identifier: MIT
#include "core/base/read_file.h"

#include "core/base/file_name.h"
#include "core/base/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace fieldflash {

namespace {

QString shown(const QString& path) { return shownFileName(QDir::toNativeSeparators(path)); }

Error notRegular(const QString& path)
{
    return Error(ErrorKind::FileAccess, Words::tr("“%1” is not a regular file.").arg(shown(path)),
                 Words::tr("Choose a file: pipes and devices are not supported."));
}

Error folder(const QString& path)
{
    return Error(ErrorKind::FileAccess, Words::tr("“%1” is a folder.").arg(shown(path)),
                 Words::tr("Choose a file in it."));
}

Error missing(const QString& path)
{
    return Error(ErrorKind::FileAccess, Words::tr("There is no file “%1”.").arg(shown(path)),
                 Words::tr("Check the name and the folder."));
}

Error unreadable(const QString& path, const QString& detail)
{
    return Error(ErrorKind::FileAccess, Words::tr("The file “%1” cannot be read.").arg(shown(path)),
                 Words::tr("Check that it exists and that you have permission to read it."))
        .withDetail(detail);
}

Error tooLarge(const QString& path, ByteCount most)
{
    return Error(ErrorKind::BadFile,
                 Words::tr("“%1” is larger than %2.").arg(shown(path), sizeText(most)),
                 Words::tr("Choose another file."));
}

/// Opens `path` if it is a regular file at that moment.
std::optional<Error> open(QFile& file, const QString& path)
{
#ifdef Q_OS_UNIX
    // Without O_NONBLOCK, opening a named pipe would wait for a writer.
    const int descriptor =
        ::open(bytesOfFileName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return errno == ENOENT ? missing(path) : unreadable(path, qt_error_string(errno));
    struct stat status{};
    const bool isKnown = ::fstat(descriptor, &status) == 0;
    if (isKnown && S_ISREG(status.st_mode)
        && file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered,
                     QFileDevice::AutoCloseHandle))
        return std::nullopt;
    ::close(descriptor);
    return isKnown && S_ISDIR(status.st_mode) ? folder(path) : notRegular(path);
#else
    if (auto irregular = irregularFile(path))
        return irregular;
    if (!QFileInfo::exists(path))
        return missing(path);
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(path, file.errorString());
    return std::nullopt;
#endif
}

} // namespace

std::optional<Error> irregularFile(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return folder(path);
    const bool isDangling = info.isSymLink() && !info.exists();
    if (isDangling || (info.exists() && !info.isFile()))
        return notRegular(path);
    return std::nullopt;
}

Result<Bytes> readFile(const QString& path, ByteCount most)
{
    QFile file;
    if (auto error = open(file, path))
        return failure(*std::move(error));
    if (static_cast<ByteCount>(file.size()) > most)
        return failure(tooLarge(path, most));
    Bytes bytes;
    // One more than the stated size: the file may have grown since.
    constexpr std::size_t kPiece = std::size_t{1} << 20;
    bytes.reserve(static_cast<std::size_t>(file.size()) + 1);
    for (;;) {
        const std::size_t before = bytes.size();
        const std::size_t room = bytes.capacity() - before;
        bytes.resize(before + (room > 0 ? std::min(room, kPiece) : kPiece));
        const qint64 count = file.read(reinterpret_cast<char*>(bytes.data() + before),
                                       static_cast<qint64>(bytes.size() - before));
        bytes.resize(before + static_cast<std::size_t>(std::max<qint64>(count, 0)));
        if (count < 0)
            return failure(unreadable(path, file.errorString()));
        if (bytes.size() > most)
            return failure(tooLarge(path, most));
        if (count == 0)
            return bytes;
    }
}

} // namespace fieldflash
