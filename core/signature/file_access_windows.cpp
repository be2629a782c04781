// SPDX-License-Identifier: MIT
#include "core/signature/file_access_windows.h"

#include <array>
#include <cstddef>
#include <memory>
#include <string>

#include <aclapi.h>
#include <sddl.h>

namespace fieldflash::signature {

namespace {

struct FreeLocal {
    void operator()(void* memory) const { ::LocalFree(memory); }
};
using LocalMemory = std::unique_ptr<void, FreeLocal>;

/// The account that this program runs as.
class Account {
public:
    Account()
    {
        HANDLE token = nullptr;
        if (::OpenProcessToken(::GetCurrentProcess(), TOKEN_QUERY, &token) == 0)
            return;
        DWORD size = 0;
        m_known = ::GetTokenInformation(token, TokenUser, m_buffer.data(),
                                        static_cast<DWORD>(m_buffer.size()), &size)
            != 0;
        ::CloseHandle(token);
    }
    /// Null if Windows did not tell it.
    [[nodiscard]] PSID id() const
    {
        return m_known ? reinterpret_cast<const TOKEN_USER*>(m_buffer.data())->User.Sid : nullptr;
    }

private:
    alignas(
        TOKEN_USER) std::array<std::byte, sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE> m_buffer{};
    bool m_known = false;
};

bool isSystem(PSID id)
{
    return ::IsWellKnownSid(id, WinLocalSystemSid) != 0
        || ::IsWellKnownSid(id, WinBuiltinAdministratorsSid) != 0;
}

/// Everything that gives a part of the content, or the right to take it.
constexpr DWORD kUse = FILE_READ_DATA | FILE_WRITE_DATA | FILE_APPEND_DATA | WRITE_DAC | WRITE_OWNER
    | DELETE | GENERIC_READ | GENERIC_WRITE | GENERIC_ALL;

/// Whether this entry of the list lets an account other than `own` use the file. Kinds of entries
/// that are not known count as if they did.
bool letsOthers(const ACE_HEADER& entry, PSID own)
{
    if ((entry.AceFlags & INHERIT_ONLY_ACE) != 0 || entry.AceType == ACCESS_DENIED_ACE_TYPE)
        return false;
    if (entry.AceType != ACCESS_ALLOWED_ACE_TYPE)
        return true;
    const auto& allowed = reinterpret_cast<const ACCESS_ALLOWED_ACE&>(entry);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): Windows takes ids without const
    PSID const account = const_cast<DWORD*>(&allowed.SidStart);
    return (allowed.Mask & kUse) != 0 && ::EqualSid(account, own) == 0 && !isSystem(account)
        && ::IsWellKnownSid(account, WinCreatorOwnerRightsSid) == 0;
}

} // namespace

OwnerOnly::OwnerOnly()
{
    const Account account;
    wchar_t* text = nullptr;
    if (account.id() == nullptr || ::ConvertSidToStringSidW(account.id(), &text) == 0) {
        m_problem = qt_error_string();
        return;
    }
    const LocalMemory keep(text);
    // D: the access list, P: nothing is inherited, A;;FA: full access, SY: system, BA:
    // administrators
    const std::wstring rights = std::wstring(L"D:P(A;;FA;;;SY)(A;;FA;;;BA)(A;;FA;;;") + text + L")";
    if (::ConvertStringSecurityDescriptorToSecurityDescriptorW(rights.c_str(), SDDL_REVISION_1,
                                                               &m_descriptor, nullptr)
        == 0)
        m_problem = qt_error_string();
}

OwnerOnly::~OwnerOnly() { ::LocalFree(m_descriptor); }

SECURITY_ATTRIBUTES OwnerOnly::attributes() const
{
    return {sizeof(SECURITY_ATTRIBUTES), m_descriptor, FALSE};
}

OtherAccess otherAccess(PSID owner, PACL list)
{
    const Account account;
    // Without a list, as on a memory stick with FAT, every account has all rights.
    if (account.id() == nullptr || owner == nullptr || list == nullptr)
        return OtherAccess::CanUse;
    if (::EqualSid(owner, account.id()) == 0 && !isSystem(owner))
        return OtherAccess::OwnedByAnother;
    for (DWORD index = 0; index < list->AceCount; ++index) {
        void* entry = nullptr;
        if (::GetAce(list, index, &entry) == 0
            || letsOthers(*static_cast<const ACE_HEADER*>(entry), account.id()))
            return OtherAccess::CanUse;
    }
    return OtherAccess::None;
}

OtherAccess otherAccess(HANDLE file)
{
    PSID owner = nullptr;
    PACL list = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    const DWORD status = ::GetSecurityInfo(file, SE_FILE_OBJECT,
                                           OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION,
                                           &owner, nullptr, &list, nullptr, &descriptor);
    const LocalMemory keep(descriptor);
    return status == ERROR_SUCCESS ? otherAccess(owner, list) : OtherAccess::CanUse;
}

} // namespace fieldflash::signature
