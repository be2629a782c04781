// SPDX-License-Identifier: MIT
#include "core/image/gate/signature_gate.h"

#include "core/base/words.h"
#include "core/image/loader/signature_check.h"

namespace fieldflash::image {

namespace {

Finding signedNote(const SignatureFacts& facts)
{
    Finding finding{.code = FindingCode::SignedImage,
                    .summary = {},
                    .detail = Words::tr("key %1").arg(keyIdText(facts.header->keyId)),
                    .severity = Severity::Note};
    switch (facts.state) {
    case SignatureState::Verified:
        finding.summary = Words::tr("The program is signed by %1. It needs a loader on the device "
                                    "that knows this key.")
                              .arg(facts.signer->owner);
        break;
    case SignatureState::Unsigned:
        finding.summary = Words::tr("The program is made for a loader, but not signed: a loader "
                                    "that checks signatures does not start it.");
        finding.detail = Words::tr("the signature is empty");
        break;
    default:
        finding.summary = Words::tr("The program is signed with a key that is not known here. Only "
                                    "the loader on the device can check it.");
    }
    return finding;
}

} // namespace

void examineSignature(Findings& findings, const FirmwareImage& program, const DeviceFacts& device)
{
    const std::optional<SignatureFacts> facts = signatureOf(program, device.signers);
    if (!facts)
        return;
    if (facts->state == SignatureState::Damaged) {
        findings.push_back({FindingCode::BadSignature, facts->problem,
                            facts->header ? Words::tr("key %1").arg(keyIdText(facts->header->keyId))
                                          : Words::tr("header of a signed program"),
                            Severity::Danger,
                            Words::tr("Download the file again, or ask its vendor for it.")});
        return;
    }
    findings.push_back(signedNote(*facts));
}

} // namespace fieldflash::image
