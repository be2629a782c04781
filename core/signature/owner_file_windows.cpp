// SPDX-License-Identifier: MIT
#include "core/base/read_file.h"
#include "core/base/words.h"
#include "core/signature/file_access_windows.h"
#include "core/signature/owner_file.h"
#include "core/signature/owner_file_error.h"

#include <QDir>

#include <string>

#include <windows.h>

namespace fieldflash::signature {

namespace {

/// An open file; closes it.
class OpenFile {
public:
    explicit OpenFile(HANDLE handle) : m_handle(handle) { }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile()
    {
        if (isOpen())
            ::CloseHandle(m_handle);
    }
    [[nodiscard]] bool isOpen() const { return m_handle != INVALID_HANDLE_VALUE; }
    [[nodiscard]] HANDLE handle() const { return m_handle; }

private:
    HANDLE m_handle;
};

std::wstring systemPath(const QString& path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

std::optional<Error> othersHaveRights(const QString& path, HANDLE file)
{
    switch (otherAccess(file)) {
    case OtherAccess::None: return std::nullopt;
    case OtherAccess::OwnedByAnother: return keyOfAnotherAccount(path);
    case OtherAccess::CanUse: break;
    }
    return keyOpenToOthers(path,
                           Words::tr("Take their rights away (icacls FILE /inheritance:r /grant:r "
                                     "YOU:F). If others may have read it, make a new key."));
}

Result<Secret> readOpen(HANDLE file, const QString& path, std::size_t most)
{
    Secret content(most + 1);
    std::size_t size = 0;
    while (size < content.size()) {
        DWORD count = 0;
        if (::ReadFile(file, content.bytes().data() + size,
                       static_cast<DWORD>(content.size() - size), &count, nullptr)
            == 0)
            return keyUnreadable(path, qt_error_string());
        if (count == 0)
            break;
        size += count;
    }
    if (size > most)
        return keyTooLong(path);
    content.shrink(size);
    return content;
}

bool writeOpen(HANDLE file, ByteView bytes)
{
    while (!bytes.empty()) {
        DWORD count = 0;
        if (::WriteFile(file, bytes.data(), static_cast<DWORD>(bytes.size()), &count, nullptr) == 0
            || count == 0)
            return false;
        bytes = bytes.subspan(count);
    }
    return ::FlushFileBuffers(file) != 0;
}

} // namespace

Result<Secret> readOwnerFile(const QString& path, std::size_t most)
{
    if (auto irregular = irregularFile(path))
        return failure(*std::move(irregular));
    const OpenFile file(::CreateFileW(systemPath(path).c_str(), GENERIC_READ | READ_CONTROL,
                                      FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0, nullptr));
    if (!file.isOpen())
        return keyUnreadable(path, qt_error_string());
    // Devices like COM1 have file names, too.
    if (::GetFileType(file.handle()) != FILE_TYPE_DISK)
        return keyUnreadable(path, QStringLiteral("not a regular file"));
    if (auto open = othersHaveRights(path, file.handle()))
        return failure(*std::move(open));
    return readOpen(file.handle(), path, most);
}

Result<void> createOwnerFile(const QString& path, ByteView bytes)
{
    const OwnerOnly rights;
    if (!rights.isKnown())
        return keyUnwritable(path, rights.problem());
    const std::wstring name = systemPath(path);
    QString detail;
    {
        SECURITY_ATTRIBUTES attributes = rights.attributes();
        const OpenFile file(::CreateFileW(name.c_str(), GENERIC_WRITE, 0, &attributes, CREATE_NEW,
                                          FILE_ATTRIBUTE_NORMAL, nullptr));
        if (!file.isOpen() && ::GetLastError() == ERROR_FILE_EXISTS)
            return keyExists(path);
        if (!file.isOpen())
            return keyUnwritable(path, qt_error_string());
        if (writeOpen(file.handle(), bytes))
            return {};
        detail = qt_error_string();
    }
    ::DeleteFileW(name.c_str());
    return keyUnwritable(path, detail);
}

} // namespace fieldflash::signature
