// SPDX-License-Identifier: MIT
// Which accounts may use a file, as its access control list says. Internal to core/signature.
#pragma once

#include <QString>

#include <windows.h>

namespace fieldflash::signature {

/// A security descriptor that gives this account, the system and the administrators full access
/// (the last two can take it anyway), and no other account any. It inherits nothing.
class OwnerOnly {
public:
    OwnerOnly();
    OwnerOnly(const OwnerOnly&) = delete;
    OwnerOnly& operator=(const OwnerOnly&) = delete;
    ~OwnerOnly();

    /// False if Windows did not tell the account of this program; `problem` has its words.
    [[nodiscard]] bool isKnown() const { return m_descriptor != nullptr; }
    [[nodiscard]] QString problem() const { return m_problem; }
    /// For CreateFile(). Valid as long as this object. Precondition: isKnown().
    [[nodiscard]] SECURITY_ATTRIBUTES attributes() const;

private:
    PSECURITY_DESCRIPTOR m_descriptor = nullptr;
    QString m_problem;
};

enum class OtherAccess {
    OwnedByAnother, ///< another account owns the file, which could change its rights
    CanUse,         ///< an account apart from this one may read or change it, or that is not known
    None,
};

/// `owner` and `list` of a file; null if they are not known. The system and the administrators do
/// not count.
[[nodiscard]] OtherAccess otherAccess(PSID owner, PACL list);
/// Of the open file; its handle needs READ_CONTROL.
[[nodiscard]] OtherAccess otherAccess(HANDLE file);

} // namespace fieldflash::signature
