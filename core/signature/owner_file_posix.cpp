// SPDX-License-Identifier: MIT
#include "core/signature/owner_file.h"

#include "core/base/file_name.h"
#include "core/base/read_file.h"
#include "core/base/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace fieldflash::signature {

namespace {

QString shownPath(const QString& path) { return shownFileName(QDir::toNativeSeparators(path)); }

tl::unexpected<Error> keyUnreadable(const QString& path, const QString& detail)
{
    return failure(Error(ErrorKind::FileAccess,
                         Words::tr("The key file “%1” cannot be read.").arg(shownPath(path)),
                         Words::tr("Check that it exists and that you have permission to read it."))
                       .withDetail(detail));
}

tl::unexpected<Error> keyUnwritable(const QString& path, const QString& detail)
{
    return failure(Error(ErrorKind::FileAccess,
                         Words::tr("The key file “%1” cannot be written.").arg(shownPath(path)),
                         Words::tr("Choose another folder."))
                       .withDetail(detail));
}

tl::unexpected<Error> keyExists(const QString& path)
{
    return failure(ErrorKind::FileAccess,
                   Words::tr("“%1” exists already, and a key is never replaced: what it has signed "
                             "could not be updated any more.")
                       .arg(shownPath(path)),
                   Words::tr("Choose another name."));
}

#ifdef Q_OS_UNIX

/// An open file; closes it.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) { }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

std::optional<Error> othersHaveRights(const QString& path, const struct stat& status)
{
    if (status.st_uid != ::geteuid() && ::geteuid() != 0)
        return Error(
            ErrorKind::FileAccess,
            Words::tr("The key file “%1” belongs to another account.").arg(shownPath(path)),
            Words::tr("Use a copy of your own."));
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return Error(
            ErrorKind::FileAccess,
            Words::tr("Other accounts can read or change the key file “%1”.").arg(shownPath(path)),
            Words::tr("Take their rights away (chmod 600). If others may have read it, "
                      "make a new key."));
    return std::nullopt;
}

Result<Secret> readOpen(int descriptor, const QString& path, std::size_t most)
{
    Secret content(most + 1);
    std::size_t size = 0;
    while (size < content.size()) {
        const auto count = ::read(descriptor, content.bytes().data() + size, content.size() - size);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return keyUnreadable(path, qt_error_string(errno));
        if (count == 0)
            break;
        size += static_cast<std::size_t>(count);
    }
    if (size > most)
        return failure(ErrorKind::BadFile,
                       Words::tr("“%1” is not a key file of Fieldflash.").arg(shownPath(path)));
    content.shrink(size);
    return content;
}

bool writeOpen(int descriptor, ByteView bytes)
{
    while (!bytes.empty()) {
        const auto count = ::write(descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(count));
    }
    return ::fsync(descriptor) == 0;
}

#endif

} // namespace

#ifdef Q_OS_UNIX

Result<Secret> readOwnerFile(const QString& path, std::size_t most)
{
    if (auto irregular = irregularFile(path))
        return failure(*std::move(irregular));
    // Rights are those of the open file: between a check by name and the opening, the file could be
    // replaced.
    const Descriptor file(
        ::open(bytesOfFileName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    struct stat status{};
    if (file.number() < 0 || ::fstat(file.number(), &status) != 0)
        return keyUnreadable(path, qt_error_string(errno));
    if (!S_ISREG(status.st_mode))
        return keyUnreadable(path, QStringLiteral("not a regular file"));
    if (auto open = othersHaveRights(path, status))
        return failure(*std::move(open));
    return readOpen(file.number(), path, most);
}

Result<void> createOwnerFile(const QString& path, ByteView bytes)
{
    const QByteArray name = bytesOfFileName(path);
    const Descriptor file(
        ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (file.number() < 0 && errno == EEXIST)
        return keyExists(path);
    if (file.number() < 0)
        return keyUnwritable(path, qt_error_string(errno));
    if (writeOpen(file.number(), bytes))
        return {};
    const QString detail = qt_error_string(errno);
    ::unlink(name.constData());
    return keyUnwritable(path, detail);
}

#else

Result<Secret> readOwnerFile(const QString& path, std::size_t most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return keyUnreadable(path, file.errorString());
    Secret content(most + 1);
    const qint64 count = file.read(reinterpret_cast<char*>(content.bytes().data()),
                                   static_cast<qint64>(content.size()));
    if (count < 0)
        return keyUnreadable(path, file.errorString());
    if (static_cast<std::size_t>(count) > most)
        return failure(ErrorKind::BadFile,
                       Words::tr("“%1” is not a key file of Fieldflash.").arg(shownPath(path)));
    content.shrink(static_cast<std::size_t>(count));
    return content;
}

Result<void> createOwnerFile(const QString& path, ByteView bytes)
{
    if (QFileInfo::exists(path))
        return keyExists(path);
    QFile file(path);
    const auto size = static_cast<qint64>(bytes.size());
    const bool isWritten =
        file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(reinterpret_cast<const char*>(bytes.data()), size) == size;
    if (isWritten)
        return {};
    const QString detail = file.errorString();
    file.remove();
    return keyUnwritable(path, detail);
}

#endif

} // namespace fieldflash::signature
