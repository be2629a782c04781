// SPDX-License-Identifier: MIT
// Access lists as Windows writes them. Not stored in a file: Wine keeps Unix rights only.
#include "core/signature/file_access_windows.h"
#include "tests/support/catch.h"

#include <string>

#include <sddl.h>

using namespace fieldflash::signature;

namespace {

/// The id of this account, S-1-5-21-…
std::wstring ownId()
{
    const OwnerOnly rights;
    REQUIRE(rights.isKnown());
    wchar_t* text = nullptr;
    REQUIRE(::ConvertSecurityDescriptorToStringSecurityDescriptorW(
                rights.attributes().lpSecurityDescriptor, SDDL_REVISION_1,
                DACL_SECURITY_INFORMATION, &text, nullptr)
            != 0);
    const std::wstring list(text);
    ::LocalFree(text);
    const std::size_t begin = list.rfind(L';') + 1;
    return list.substr(begin, list.rfind(L')') - begin);
}

/// Of a file whose security descriptor is this text; OWN stands for this account.
OtherAccess accessOf(std::wstring text)
{
    const std::wstring word = L"OWN";
    for (auto at = text.find(word); at != std::wstring::npos; at = text.find(word))
        text.replace(at, word.size(), ownId());
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    REQUIRE(::ConvertStringSecurityDescriptorToSecurityDescriptorW(text.c_str(), SDDL_REVISION_1,
                                                                   &descriptor, nullptr)
            != 0);
    PSID owner = nullptr;
    PACL list = nullptr;
    BOOL isThere = FALSE;
    BOOL isDefault = FALSE;
    ::GetSecurityDescriptorOwner(descriptor, &owner, &isDefault);
    ::GetSecurityDescriptorDacl(descriptor, &isThere, &list, &isDefault);
    const OtherAccess access = otherAccess(owner, list);
    ::LocalFree(descriptor);
    return access;
}

// The start of every list: what we give a new key.
const std::wstring kOurs = L"O:OWND:P(A;;FA;;;SY)(A;;FA;;;BA)(A;;FA;;;OWN)";

} // namespace

TEST_CASE("the access list of a new key gives no other account access")
{
    CHECK(accessOf(kOurs) == OtherAccess::None);
    CHECK(accessOf(L"O:BAD:P(A;;FA;;;SY)(A;;FA;;;BA)(A;;FA;;;OWN)") == OtherAccess::None);
}

TEST_CASE("one entry for users, everyone or authenticated users is enough to use a key")
{
    for (const wchar_t* right : {L"FR", L"FW", L"FA", L"GR", L"GW", L"GA", L"WD", L"WO", L"SD"}) {
        for (const wchar_t* account : {L"BU", L"WD", L"AU", L"S-1-5-21-1-2-3-1001"}) {
            const std::wstring entry = std::wstring(L"(A;;") + right + L";;;" + account + L")";
            CHECK(accessOf(kOurs + entry) == OtherAccess::CanUse);
        }
    }
}

TEST_CASE("entries that deny, are for children only, or only show attributes do not give access")
{
    CHECK(accessOf(kOurs + L"(D;;FA;;;WD)") == OtherAccess::None);
    CHECK(accessOf(kOurs + L"(A;OICIIO;FA;;;WD)") == OtherAccess::None);
    CHECK(accessOf(kOurs + L"(A;;RC;;;WD)") == OtherAccess::None);
}

TEST_CASE("a key without an access list, or of another owner, is not trusted")
{
    CHECK(accessOf(L"O:OWN") == OtherAccess::CanUse);
    CHECK(accessOf(L"O:S-1-5-21-1-2-3-1001D:P(A;;FA;;;OWN)") == OtherAccess::OwnedByAnother);
}
