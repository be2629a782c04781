// SPDX-License-Identifier: MIT
#include "core/bundle/judge_bundle.h"

#include "tests/core/bundle/bundle_builder.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace fieldflash;
using namespace fieldflash::bundle;
using namespace fieldflash::test;
using namespace Qt::StringLiterals;
using image::FindingCode;
using image::Severity;

namespace {

const QDate kToday(2026, 12, 1);

/// A computer with its remembered vendors.
struct Computer {
    QTemporaryDir folder;
    TrustStore store{folder.filePath(u"vendors"_s)};
    profile::ProfileSet known;

    [[nodiscard]] Result<Judgement> judge(const Bundle& bundle, const QString& trusted = {},
                                          const QDate& today = kToday) const
    {
        return judgeBundle(bundle, store, known, today, trusted);
    }
    [[nodiscard]] image::Findings findings(const Bundle& bundle, const QDate& today = kToday) const
    {
        const auto judgement = judge(bundle, {}, today);
        REQUIRE(judgement);
        for (const image::Finding& finding : judgement->findings) {
            CHECK(finding.summary.endsWith(u'.'));
            CHECK_FALSE(finding.remedy.isEmpty());
            CHECK_FALSE(finding.detail.isEmpty());
        }
        return judgement->findings;
    }
    void agreeTo(const Bundle& bundle) const
    {
        const auto judgement = judge(bundle);
        REQUIRE(judgement);
        REQUIRE(judgement->pin);
        REQUIRE(store.save(withInstalled(*judgement->pin, bundle)));
    }
    /// A profile of the product that came with the program.
    void knowKey(const signature::PublicKey& key)
    {
        profile::DeviceProfile profile;
        profile.id = u"acme-lamp"_s;
        profile.signingKeys = {key};
        known.add(profile, profile::Source::System, u"lamp.json"_s);
    }
};

Bundle bundleOf(const signature::SigningKey* key, const QByteArray& version = "1.2")
{
    const VendorFolder folder;
    folder.replaceInSource("\"1.2\"", '"' + version + '"');
    const auto bundle = opened(folder.packed(key));
    REQUIRE(bundle);
    return *bundle;
}

Bundle lamp(std::uint8_t fill = 7, const QByteArray& version = "1.2")
{
    const signature::SigningKey key = keyOf(fill);
    return bundleOf(&key, version);
}

FindingCode onlyCode(const image::Findings& findings)
{
    REQUIRE(findings.size() == 1);
    return findings.front().code;
}

} // namespace

TEST_CASE("the first bundle of a vendor is a question with the fingerprint to compare")
{
    const Computer computer;
    const image::Findings findings = computer.findings(lamp());
    CHECK(onlyCode(findings) == FindingCode::NewSigner);
    CHECK(findings[0].severity == Severity::Question);
    CHECK(findings[0].summary.contains(signature::fingerprint(keyOf(7).publicKey())));
    CHECK(findings[0].remedy.contains(u"Compare the fingerprint"_s));
    // Looking does not trust.
    CHECK(onlyCode(computer.findings(lamp())) == FindingCode::NewSigner);
}

TEST_CASE("after a person has agreed, the same key is not asked about again")
{
    const Computer computer;
    computer.agreeTo(lamp());
    CHECK(computer.findings(lamp()).empty());
    CHECK(computer.findings(lamp(7, "1.10")).empty());
    REQUIRE(computer.store.keys().size() == 1);
    CHECK(computer.store.keys()[0] == signature::KnownKey{u"Acme"_s, keyOf(7).publicKey()});
}

TEST_CASE("a bundle signed with another key than before is a danger, not a question")
{
    const Computer computer;
    computer.agreeTo(lamp());
    const image::Findings findings = computer.findings(lamp(8));
    CHECK(onlyCode(findings) == FindingCode::OtherSigner);
    CHECK(findings[0].severity == Severity::Danger);
    CHECK(image::refusal(findings, {.named = {}, .questions = true}));
    // Only the new fingerprint itself replaces the key.
    const Bundle other = lamp(8);
    const auto compared = computer.judge(other, signature::fingerprint(*other.signer));
    REQUIRE(compared);
    CHECK(compared->findings.empty());
    REQUIRE(computer.store.save(*compared->pin));
    CHECK(computer.findings(lamp(8)).empty());
    CHECK(onlyCode(computer.findings(lamp(7))) == FindingCode::OtherSigner);
}

TEST_CASE("a fingerprint that is not that of the signer refuses the bundle")
{
    const Computer computer;
    const QString other = signature::fingerprint(keyOf(8).publicKey());
    const auto judgement = computer.judge(lamp(), other);
    REQUIRE_FALSE(judgement);
    CHECK(judgement.error().summary().contains(u"another key than the one given"_s));
    const auto unsignedOne = computer.judge(bundleOf(nullptr), other);
    REQUIRE_FALSE(unsignedOne);
    CHECK(unsignedOne.error().summary() == u"The bundle is not signed."_s);
    CHECK_FALSE(computer.judge(lamp(), u"5"_s));
}

TEST_CASE("an unsigned bundle is a question, and a danger where the vendor signs its bundles")
{
    Computer computer;
    const Bundle bundle = bundleOf(nullptr);
    image::Findings findings = computer.findings(bundle);
    CHECK(onlyCode(findings) == FindingCode::UnsignedBundle);
    CHECK(findings[0].severity == Severity::Question);
    CHECK(findings[0].summary.contains(u"anyone could have made or changed it"_s));
    CHECK_FALSE(computer.judge(bundle)->pin);
    computer.agreeTo(lamp());
    findings = computer.findings(bundle);
    CHECK(onlyCode(findings) == FindingCode::UnsignedBundle);
    CHECK(findings[0].severity == Severity::Danger);
}

TEST_CASE("a key in a profile that came with the program counts from the beginning")
{
    Computer computer;
    computer.knowKey(keyOf(7).publicKey());
    CHECK(computer.findings(lamp()).empty());
    CHECK(onlyCode(computer.findings(lamp(8))) == FindingCode::OtherSigner);
    CHECK(computer.findings(bundleOf(nullptr))[0].severity == Severity::Danger);
    // It also outranks a key that was accepted before the profile was installed.
    const Bundle other = lamp(8);
    REQUIRE(computer.store.save(*computer.judge(other)->pin));
    CHECK(onlyCode(computer.findings(other)) == FindingCode::OtherSigner);
}

TEST_CASE("the profile in the bundle does not vouch for its own key")
{
    Computer computer;
    profile::DeviceProfile own;
    own.id = u"acme-lamp"_s;
    own.signingKeys = {keyOf(7).publicKey()};
    computer.known.add(own, profile::Source::Given, u"lamp.ffpack"_s);
    CHECK(onlyCode(computer.findings(lamp())) == FindingCode::NewSigner);
}

TEST_CASE("an older bundle than the installed one is a question, compared by numbers")
{
    const Computer computer;
    computer.agreeTo(lamp(7, "1.10"));
    CHECK(computer.findings(lamp(7, "1.10")).empty());
    CHECK(computer.findings(lamp(7, "1.11")).empty());
    const image::Findings findings = computer.findings(lamp(7, "1.9"));
    CHECK(onlyCode(findings) == FindingCode::OlderBundle);
    CHECK(findings[0].severity == Severity::Question);
    // Going back does not lower what is remembered.
    computer.agreeTo(lamp(7, "1.9"));
    CHECK(onlyCode(computer.findings(lamp(7, "1.9"))) == FindingCode::OlderBundle);
}

TEST_CASE("a bundle expires after the day that it states")
{
    const Computer computer;
    computer.agreeTo(lamp());
    CHECK(computer.findings(lamp(), QDate(2027, 12, 31)).empty());
    const image::Findings findings = computer.findings(lamp(), QDate(2028, 1, 1));
    CHECK(onlyCode(findings) == FindingCode::ExpiredBundle);
    CHECK(findings[0].summary.contains(u"2027-12-31"_s));
}

TEST_CASE("a damaged memory of a vendor is an error, not a first use")
{
    const Computer computer;
    computer.agreeTo(lamp());
    QFile file(computer.folder.filePath(u"vendors/acme.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("{}");
    file.close();
    const auto judgement = computer.judge(lamp());
    REQUIRE_FALSE(judgement);
    CHECK(judgement.error().summary().contains(u"is damaged"_s));
    CHECK(computer.store.keys().empty());
}
