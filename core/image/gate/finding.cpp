// SPDX-License-Identifier: MIT
#include "core/image/gate/finding.h"

#include "core/base/surface.h"
#include "core/base/words.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace fieldflash::image {

namespace {

constexpr std::array<std::pair<FindingCode, QLatin1String>, 35> kNames{{
    {FindingCode::StackPointer, QLatin1String("stack-pointer")},
    {FindingCode::ResetVector, QLatin1String("reset-vector")},
    {FindingCode::LinkAddress, QLatin1String("link-address")},
    {FindingCode::NoVectorTable, QLatin1String("no-vector-table")},
    {FindingCode::NoMemoryMap, QLatin1String("no-memory-map")},
    {FindingCode::EmptyMemory, QLatin1String("empty-memory")},
    {FindingCode::ReadOnlyMemory, QLatin1String("read-only-memory")},
    {FindingCode::OutsideMap, QLatin1String("outside-map")},
    {FindingCode::WrongVendor, QLatin1String("wrong-vendor")},
    {FindingCode::WrongProduct, QLatin1String("wrong-product")},
    {FindingCode::UncheckedId, QLatin1String("unchecked-id")},
    {FindingCode::OlderVersion, QLatin1String("older-version")},
    {FindingCode::VersionMismatch, QLatin1String("version-mismatch")},
    {FindingCode::WrongBoard, QLatin1String("wrong-board")},
    {FindingCode::OtherBoard, QLatin1String("other-board")},
    {FindingCode::OddFile, QLatin1String("odd-file")},
    {FindingCode::SignedImage, QLatin1String("signed-image")},
    {FindingCode::NoLoader, QLatin1String("no-loader")},
    {FindingCode::WrongCrc, QLatin1String("wrong-crc")},
    {FindingCode::WrongFamily, QLatin1String("wrong-family")},
    {FindingCode::InterruptedDevice, QLatin1String("interrupted-device")},
    {FindingCode::WriteProtected, QLatin1String("write-protected")},
    {FindingCode::BadSignature, QLatin1String("bad-signature")},
    {FindingCode::UnsignedBundle, QLatin1String("unsigned-bundle")},
    {FindingCode::NewSigner, QLatin1String("new-signer")},
    {FindingCode::OtherSigner, QLatin1String("other-signer")},
    {FindingCode::ExpiredBundle, QLatin1String("expired-bundle")},
    {FindingCode::OlderBundle, QLatin1String("older-bundle")},
    {FindingCode::NotForLoader, QLatin1String("not-for-loader")},
    {FindingCode::LoaderKey, QLatin1String("loader-key")},
    {FindingCode::LoaderFloor, QLatin1String("loader-floor")},
    {FindingCode::OtherBank, QLatin1String("other-bank")},
    {FindingCode::TransferSize, QLatin1String("transfer-size")},
    {FindingCode::LayoutText, QLatin1String("layout-text")},
    {FindingCode::NoFunctional, QLatin1String("no-functional-descriptor")},
}};

/// Lower comes first: problems with the device or its selection outrank those of the file.
int rank(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::WrongBoard: return 0;
    case ErrorKind::RefusedByDevice:
    case ErrorKind::Protected: return 1;
    case ErrorKind::OutsideMap: return 2;
    default: return 3;
    }
}

/// Only for findings that a yes overrides: never advise how to make a device unbootable.
QString permissionRemedy(const Findings& refused)
{
    QStringList names;
    for (const Finding& finding : refused) {
        if (finding.severity != Severity::Question)
            return {};
        if (finding.code != FindingCode::OutsideMap) // its own remedy names the option
            names.append(QStringLiteral("--allow ") + findingName(finding.code));
    }
    if (names.isEmpty())
        return {};
    return surface() == Surface::Window
        ? Words::tr("If you are sure, tick it under Details to override it.")
        : Words::tr("If you are sure, override with %1.").arg(names.join(QLatin1Char(' ')));
}

QString remedyOf(const Findings& refused)
{
    QStringList remedies;
    for (const Finding& finding : refused) {
        if (!finding.remedy.isEmpty() && !remedies.contains(finding.remedy))
            remedies.append(finding.remedy);
    }
    if (remedies.isEmpty())
        remedies.append(Words::tr("Use the firmware file made for this device."));
    if (const QString permission = permissionRemedy(refused); !permission.isEmpty())
        remedies.append(permission);
    return remedies.join(QLatin1Char(' '));
}

} // namespace

const std::vector<FindingCode>& findingCodes()
{
    static const std::vector<FindingCode> codes = [] {
        std::vector<FindingCode> all;
        all.reserve(std::size(kNames));
        for (const auto& [code, name] : kNames)
            all.push_back(code);
        return all;
    }();
    return codes;
}

QString findingName(FindingCode code)
{
    for (const auto& [named, name] : kNames) {
        if (named == code)
            return name;
    }
    return QStringLiteral("unknown");
}

std::optional<FindingCode> findingFromName(const QString& name)
{
    for (const auto& [code, known] : kNames) {
        if (known == name)
            return code;
    }
    return std::nullopt;
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Note: return QStringLiteral("note");
    case Severity::Question: return QStringLiteral("question");
    case Severity::Danger: return QStringLiteral("danger");
    case Severity::Impossible: return QStringLiteral("impossible");
    }
    Q_UNREACHABLE();
}

bool Permissions::permit(const Finding& finding) const
{
    switch (finding.severity) {
    case Severity::Note: return true;
    case Severity::Question: return questions || named.contains(finding.code);
    case Severity::Danger: return named.contains(finding.code);
    case Severity::Impossible: return false;
    }
    Q_UNREACHABLE();
}

ErrorKind errorKindOf(FindingCode code)
{
    switch (code) {
    case FindingCode::WrongVendor:
    case FindingCode::WrongProduct:
    case FindingCode::UncheckedId:
    case FindingCode::WrongBoard:
    case FindingCode::WrongFamily:
    case FindingCode::OtherBoard:
    case FindingCode::InterruptedDevice: return ErrorKind::WrongBoard;
    case FindingCode::NoMemoryMap:
    case FindingCode::EmptyMemory:
    case FindingCode::TransferSize:
    case FindingCode::LayoutText:
    case FindingCode::NoFunctional:
    case FindingCode::OtherBank: return ErrorKind::RefusedByDevice;
    case FindingCode::WriteProtected: return ErrorKind::Protected;
    case FindingCode::ReadOnlyMemory:
    case FindingCode::OutsideMap: return ErrorKind::OutsideMap;
    case FindingCode::StackPointer:
    case FindingCode::ResetVector:
    case FindingCode::LinkAddress:
    case FindingCode::NoVectorTable:
    case FindingCode::OlderVersion:
    case FindingCode::VersionMismatch:
    case FindingCode::OddFile:
    case FindingCode::WrongCrc:
    case FindingCode::SignedImage:
    case FindingCode::BadSignature:
    case FindingCode::UnsignedBundle:
    case FindingCode::NewSigner:
    case FindingCode::OtherSigner:
    case FindingCode::ExpiredBundle:
    case FindingCode::OlderBundle:
    case FindingCode::NotForLoader:
    case FindingCode::LoaderKey:
    case FindingCode::LoaderFloor:
    case FindingCode::NoLoader: return ErrorKind::UnsafeImage;
    }
    Q_UNREACHABLE();
}

std::optional<Error> refusal(const Findings& findings, const Permissions& permissions)
{
    Findings refused;
    QStringList summaries;
    QStringList details;
    ErrorKind kind = ErrorKind::UnsafeImage;
    for (const Finding& finding : findings) {
        if (permissions.permit(finding))
            continue;
        refused.push_back(finding);
        summaries.append(finding.summary);
        details.append(findingName(finding.code) + QStringLiteral(": ") + finding.detail);
        if (const ErrorKind own = errorKindOf(finding.code); rank(own) < rank(kind))
            kind = own;
    }
    if (refused.empty())
        return std::nullopt;
    return Error(kind, summaries.join(QLatin1Char(' ')), remedyOf(refused))
        .withDetail(details.join(QStringLiteral("; ")));
}

} // namespace fieldflash::image
