// SPDX-License-Identifier: MIT
#include "tests/core/signature/file_rights.h"

#include <QDir>

#include <string>

#include <windows.h>

#include <aclapi.h>
#include <sddl.h>

namespace fieldflash::test {

namespace {

std::wstring systemPath(const QString& path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

/// The access list of the file in the notation of Windows, "D:P(A;;FA;;;SY)…".
QString accessList(const QString& path)
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    wchar_t* text = nullptr;
    if (::GetNamedSecurityInfoW(systemPath(path).data(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION,
                                nullptr, nullptr, nullptr, nullptr, &descriptor)
        != ERROR_SUCCESS)
        return {};
    QString list;
    if (::ConvertSecurityDescriptorToStringSecurityDescriptorW(
            descriptor, SDDL_REVISION_1, DACL_SECURITY_INFORMATION, &text, nullptr)
        != 0)
        list = QString::fromWCharArray(text);
    ::LocalFree(text);
    ::LocalFree(descriptor);
    return list;
}

} // namespace

bool onlyOwnerHasRights(const QString& path)
{
    const QString list = accessList(path);
    // WD: everyone, BU: users, AU: authenticated users
    return list.contains(QStringLiteral("(A;;")) && !list.contains(QStringLiteral(";;;WD)"))
        && !list.contains(QStringLiteral(";;;BU)")) && !list.contains(QStringLiteral(";;;AU)"));
}

bool giveRight(const QString& path, OtherRight right)
{
    const bool isRead = right == OtherRight::GroupReads || right == OtherRight::AllRead;
    const bool isAll = right == OtherRight::AllRead || right == OtherRight::AllWrite;
    const QString list = QStringLiteral("(A;;%1;;;%2)")
                             .arg(isRead ? QStringLiteral("FR") : QStringLiteral("FW"),
                                  isAll ? QStringLiteral("WD") : QStringLiteral("BU"));
    const std::wstring rights = (accessList(path) + list).toStdWString();
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (::ConvertStringSecurityDescriptorToSecurityDescriptorW(rights.c_str(), SDDL_REVISION_1,
                                                               &descriptor, nullptr)
        == 0)
        return false;
    const bool isSet =
        ::SetFileSecurityW(systemPath(path).c_str(), DACL_SECURITY_INFORMATION, descriptor) != 0;
    ::LocalFree(descriptor);
    return isSet;
}

} // namespace fieldflash::test
