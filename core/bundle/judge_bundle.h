// SPDX-License-Identifier: MIT
// Whether a bundle may be used: who signed it, and whether that is who signed before.
#pragma once

#include "core/bundle/bundle.h"
#include "core/bundle/trust_store.h"
#include "core/image/gate/finding.h"
#include "core/profile/profile_set.h"

namespace fieldflash::bundle {

struct Judgement {
    /// To be overridden like those of the gate. Empty: signed by the known key of its vendor.
    image::Findings findings;
    /// What to remember once a person has agreed to the findings; absent for an unsigned bundle.
    std::optional<Pin> pin;
};

/// `known`: a profile of the same id that came with the program, or was installed by a package or a
/// person, states the vendor's keys. `trusted`: a fingerprint that a person has compared; empty:
/// none. Errors: those of TrustStore::find(); Usage if `trusted` is not that of the signer.
[[nodiscard]] Result<Judgement> judgeBundle(const Bundle& bundle, const TrustStore& store,
                                            const profile::ProfileSet& known, const QDate& today,
                                            const QString& trusted);

/// The pin with this version noted as installed.
[[nodiscard]] Pin withInstalled(Pin pin, const Bundle& bundle);

/// "with the key 56C0 4D48 …", or "not signed". Says nothing about trust.
[[nodiscard]] QString signerText(const Bundle& bundle);

} // namespace fieldflash::bundle
