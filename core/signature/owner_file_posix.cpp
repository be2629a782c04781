// SPDX-License-Identifier: MIT
#include "core/signature/owner_file.h"

#include "core/base/file_name.h"
#include "core/base/read_file.h"
#include "core/base/words.h"
#include "core/signature/owner_file_error.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fieldflash::signature {

namespace {

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
        return keyOfAnotherAccount(path);
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return keyOpenToOthers(path,
                               Words::tr("Take their rights away (chmod 600). If others may have "
                                         "read it, make a new key."));
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
        return keyTooLong(path);
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

} // namespace

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

} // namespace fieldflash::signature
