// SPDX-License-Identifier: MIT
#include "core/report/json/loader_json.h"
#include "core/report/text/loader_words.h"
#include "firmware/contract/loader.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonObject>

#include <set>

using namespace fieldflash;
using namespace Qt::StringLiterals;

namespace {

using State = dfu::LoaderReport::Application;
using Reason = dfu::LoaderReport::Reason;

dfu::LoaderReport signedLoader()
{
    dfu::LoaderReport loader;
    loader.version = 0x0100;
    loader.board = u"LAMP-A"_s;
    loader.features = FIELDFLASH_LOADER_SIGNED | FIELDFLASH_LOADER_NO_READ_BACK;
    loader.keyId = {0x01, 0x23, 0x45, 0x67, 0x89, 0xAB, 0xCD, 0xEF};
    loader.state = State::Verified;
    loader.reason = Reason::Requested;
    return loader;
}

std::string sentencesOf(const dfu::LoaderReport& loader)
{
    return report::loaderSentences(loader).join(u' ').toStdString();
}

} // namespace

TEST_CASE("a loader is described by its state, its reason and its key")
{
    CHECK(report::loaderTitle(signedLoader()) == u"Loader 1.0 for LAMP-A"_s);
    CHECK(
        sentencesOf(signedLoader())
        == "The program behind it is verified and starts. It runs because a program asked for it. "
           "It starts only programs signed with the key 0123 4567 89AB CDEF. It does not let the "
           "program be read; hashes take its place.");
}

TEST_CASE("a loader says what it does not protect, and what may fail")
{
    dfu::LoaderReport loader = signedLoader();
    loader.features |= FIELDFLASH_LOADER_TEST_KEY;
    CHECK_THAT(sentencesOf(loader), test::hasText("published test key, which protects nothing"));
    loader.features = 0;
    CHECK_THAT(sentencesOf(loader), test::hasText("starts programs without a signature"));
    CHECK_THAT(sentencesOf(loader), !test::hasText("hashes"));
    loader.hasTrimmedClock = false;
    CHECK_THAT(sentencesOf(loader), test::hasText("transfers may fail"));
    loader.securityFloor = 7;
    CHECK_THAT(sentencesOf(loader), test::hasText("a security counter of 7 or more"));
}

TEST_CASE("every state and reason of a loader has a name and a sentence of its own")
{
    const auto last = static_cast<int>(Reason::NotConfirmed);
    std::set<QString> names;
    std::set<std::string> sentences;
    for (int number = 0; number <= last; ++number) {
        dfu::LoaderReport loader = signedLoader();
        loader.reason = static_cast<Reason>(number);
        names.insert(report::loaderReasonName(loader.reason));
        sentences.insert(sentencesOf(loader));
    }
    CHECK(names.size() == last + 1U);
    CHECK(sentences.size() == last + 1U);
    names.clear();
    sentences.clear();
    const auto lastState = static_cast<int>(State::Foreign);
    for (int number = 0; number <= lastState; ++number) {
        dfu::LoaderReport loader = signedLoader();
        loader.state = static_cast<State>(number);
        names.insert(report::loaderStateName(loader.state));
        sentences.insert(sentencesOf(loader));
    }
    CHECK(names.size() == lastState + 1U);
    CHECK(sentences.size() == lastState + 1U);
}

TEST_CASE("a loader with two slots says which program is kept and which slot is free")
{
    dfu::LoaderReport loader = signedLoader();
    CHECK(report::loaderJson(loader)["slots"_L1].isNull());
    loader.slots = dfu::LoaderReport::Slots{true, true, dfu::LoaderReport::Trial::Reverted};
    const std::string text = sentencesOf(loader);
    CHECK_THAT(text, test::hasText("The program in slot A has confirmed"));
    CHECK_THAT(text, test::hasText("Slot B is free"));
    CHECK_THAT(text, test::hasText("The program in slot B did not confirm"));
    CHECK_THAT(text, !test::hasText("behind it"));
    const QJsonValue json = report::loaderJson(loader)["slots"_L1];
    CHECK(json["free"_L1] == u"B"_s);
    CHECK(json["otherStarts"_L1] == true);
    CHECK(json["trial"_L1] == u"reverted"_s);
    loader.slots = dfu::LoaderReport::Slots{false, false, dfu::LoaderReport::Trial::Running};
    CHECK_THAT(sentencesOf(loader), test::hasText("No program has confirmed"));
    CHECK_THAT(sentencesOf(loader), test::hasText("The program in slot A is on trial"));
}

TEST_CASE("JSON names the features of a loader, and its key only if it has one")
{
    CHECK(report::loaderJson(std::nullopt).isNull());
    dfu::LoaderReport loader = signedLoader();
    loader.features |= FIELDFLASH_LOADER_FLOOR | FIELDFLASH_LOADER_REPLACEABLE
        | FIELDFLASH_LOADER_SERIAL | FIELDFLASH_LOADER_SD_CARD | FIELDFLASH_LOADER_TEST_KEY;
    QJsonObject object = report::loaderJson(loader).toObject();
    CHECK(object.value(u"keyId"_s).toString() == u"0123456789abcdef"_s);
    CHECK(object.value(u"state"_s).toString() == u"verified"_s);
    CHECK(object.value(u"reason"_s).toString() == u"requested"_s);
    CHECK(object.value(u"features"_s).toArray()
          == QJsonArray{u"signed"_s, u"no-read-back"_s, u"floor"_s, u"replaceable"_s, u"serial"_s,
                        u"sd-card"_s, u"test-key"_s});
    loader.features = 0;
    object = report::loaderJson(loader).toObject();
    CHECK(object.value(u"keyId"_s).isNull());
    CHECK(object.value(u"features"_s).toArray().isEmpty());
}
