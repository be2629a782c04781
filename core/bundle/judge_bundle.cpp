// SPDX-License-Identifier: MIT
#include "core/bundle/judge_bundle.h"

#include "core/base/surface.h"
#include "core/base/words.h"

#include <algorithm>

namespace fieldflash::bundle {

namespace {

using image::Finding;
using image::FindingCode;
using image::Severity;

using Keys = std::vector<signature::PublicKey>;

/// Of a profile that did not come with this bundle.
Keys keysOfProfile(const Bundle& bundle, const profile::ProfileSet& known)
{
    Keys keys;
    for (const profile::KnownProfile& entry : known.profiles()) {
        if (entry.profile.id == bundle.profile.id && entry.source != profile::Source::Given)
            keys.insert(keys.end(), entry.profile.signingKeys.begin(),
                        entry.profile.signingKeys.end());
    }
    return keys;
}

QString compareRemedy(const Bundle& bundle)
{
    return Words::tr("Compare the fingerprint with the one that %1 publishes.")
        .arg(bundle.manifest.vendorName);
}

Finding unsignedFinding(const Bundle& bundle, const Keys& expected)
{
    const QString vendor = bundle.manifest.vendorName;
    if (expected.empty())
        return {FindingCode::UnsignedBundle,
                Words::tr("The bundle says that it is from %1, but it is not signed: anyone could "
                          "have made or changed it.")
                    .arg(vendor),
                Words::tr("no manifest.sig"), Severity::Question,
                Words::tr("Install it only if you know where it comes from.")};
    return {
        FindingCode::UnsignedBundle,
        Words::tr("The bundle says that it is from %1, whose bundles are signed, but this one "
                  "is not.")
            .arg(vendor),
        Words::tr("no manifest.sig; known key %1").arg(signature::fingerprint(expected.front())),
        Severity::Danger, Words::tr("Ask %1 for the signed bundle.").arg(vendor)};
}

Finding newSigner(const Bundle& bundle)
{
    return {FindingCode::NewSigner,
            Words::tr("The bundle is signed, but this computer has not used a bundle of %1 before. "
                      "The fingerprint of the key is %2.")
                .arg(bundle.manifest.vendorName, signature::fingerprint(*bundle.signer)),
            Words::tr("public key %1").arg(signature::publicKeyText(*bundle.signer)),
            Severity::Question, compareRemedy(bundle)};
}

Finding otherSigner(const Bundle& bundle, const Keys& expected)
{
    const QString remedy = surface() == Surface::Terminal
        ? compareRemedy(bundle) + QLatin1Char(' ')
            + Words::tr("If it has changed its key, --trust FINGERPRINT accepts the new one.")
        : Words::tr("Ask %1 whether it has changed its key.").arg(bundle.manifest.vendorName);
    return {
        FindingCode::OtherSigner,
        Words::tr("The bundle says that it is from %1, but it is signed with another key than "
                  "that of %1.")
            .arg(bundle.manifest.vendorName),
        Words::tr("signed with %1, known %2")
            .arg(signature::fingerprint(*bundle.signer), signature::fingerprint(expected.front())),
        Severity::Danger, remedy};
}

void examineSigner(image::Findings& findings, const Bundle& bundle, const Keys& expected,
                   bool isCompared)
{
    if (!bundle.signer)
        findings.push_back(unsignedFinding(bundle, expected));
    else if (isCompared || std::ranges::find(expected, *bundle.signer) != expected.end())
        return;
    else
        findings.push_back(expected.empty() ? newSigner(bundle) : otherSigner(bundle, expected));
}

void examineAge(image::Findings& findings, const Bundle& bundle, const std::optional<Pin>& pin,
                const QDate& today)
{
    const Manifest& manifest = bundle.manifest;
    if (manifest.expires.isValid() && today > manifest.expires)
        findings.push_back({FindingCode::ExpiredBundle,
                            Words::tr("The bundle was meant to be used until %1.")
                                .arg(manifest.expires.toString(Qt::ISODate)),
                            Words::tr("today is %1").arg(today.toString(Qt::ISODate)),
                            Severity::Question,
                            Words::tr("Ask %1 for a newer one.").arg(manifest.vendorName)});
    if (!pin)
        return;
    const auto before = pin->versions.find(bundle.profile.id);
    if (before == pin->versions.end() || manifest.version >= before->second)
        return;
    findings.push_back(
        {FindingCode::OlderBundle,
         Words::tr("The bundle has version %1. Version %2 was installed from this computer before.")
             .arg(manifest.version.toString(), before->second.toString()),
         Words::tr("profile %1").arg(bundle.profile.id), Severity::Question,
         Words::tr("Use the newer one, unless you want to go back.")});
}

Pin pinFor(const Bundle& bundle, const std::optional<Pin>& before, const QDate& today)
{
    const bool isSame = before && before->key == *bundle.signer;
    return {.vendor = bundle.manifest.vendor,
            .name = bundle.manifest.vendorName,
            .key = *bundle.signer,
            .since = isSame ? before->since : today,
            .versions = before ? before->versions : std::map<QString, QVersionNumber>()};
}

} // namespace

Result<Judgement> judgeBundle(const Bundle& bundle, const TrustStore& store,
                              const profile::ProfileSet& known, const QDate& today,
                              const QString& trusted)
{
    const auto before = store.find(bundle.manifest.vendor);
    if (!before)
        return failure(before.error());
    const bool isCompared = bundle.signer && signature::isFingerprintOf(trusted, *bundle.signer);
    if (!trusted.isEmpty() && !isCompared)
        return failure(
            ErrorKind::UnsafeImage,
            bundle.signer
                ? Words::tr("The bundle is signed with another key than the one given: %1.")
                      .arg(signature::fingerprint(*bundle.signer))
                : Words::tr("The bundle is not signed."),
            Words::tr("Ask %1 for the right one.").arg(bundle.manifest.vendorName));
    // A profile that came with the program knows better than a first use.
    Keys expected = keysOfProfile(bundle, known);
    if (expected.empty() && *before)
        expected.push_back((*before)->key);
    Judgement judgement;
    examineSigner(judgement.findings, bundle, expected, isCompared);
    examineAge(judgement.findings, bundle, *before, today);
    std::ranges::stable_sort(judgement.findings, {}, &Finding::code);
    if (bundle.signer)
        judgement.pin = pinFor(bundle, *before, today);
    return judgement;
}

Pin withInstalled(Pin pin, const Bundle& bundle)
{
    QVersionNumber& newest = pin.versions[bundle.profile.id];
    newest = std::max(newest, bundle.manifest.version);
    return pin;
}

QString signerText(const Bundle& bundle)
{
    if (!bundle.signer)
        return Words::tr("not signed");
    return Words::tr("with the key %1").arg(signature::fingerprint(*bundle.signer));
}

} // namespace fieldflash::bundle
