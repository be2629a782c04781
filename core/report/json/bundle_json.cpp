// SPDX-License-Identifier: MIT
#include "core/report/json/bundle_json.h"

#include "core/report/json/image_json.h"
#include "core/report/json/json_parts.h"

#include <QJsonArray>

namespace fieldflash::report {

using namespace Qt::StringLiterals;

namespace {

QJsonValue dateOrNull(const QDate& date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue::Null;
}

QJsonArray programsJson(const std::vector<bundle::BundledProgram>& programs)
{
    QJsonArray array;
    for (const bundle::BundledProgram& program : programs)
        array.append(QJsonObject{{"path"_L1, program.path},
                                 {"board"_L1, program.board},
                                 {"version"_L1, versionOrNull(bundle::programVersion(program))},
                                 {"size"_L1, number(program.bytes.size())},
                                 {"sha256"_L1, program.sha256}});
    return array;
}

QJsonValue bundleSignerJson(const std::optional<signature::PublicKey>& signer)
{
    if (!signer)
        return QJsonValue::Null;
    return QJsonObject{{"fingerprint"_L1, signature::fingerprint(*signer)},
                       {"publicKey"_L1, signature::publicKeyText(*signer)}};
}

} // namespace

QJsonObject bundleJson(const bundle::Bundle& bundle, const bundle::Judgement& judgement)
{
    const bundle::Manifest& manifest = bundle.manifest;
    QJsonObject notes;
    for (const auto& [language, text] : bundle.notes.texts())
        notes[language] = text;
    return {{"event"_L1, "bundle"_L1},
            {"vendor"_L1, manifest.vendor},
            {"vendorName"_L1, manifest.vendorName},
            {"version"_L1, manifest.version.toString()},
            {"created"_L1, dateOrNull(manifest.created)},
            {"expires"_L1, dateOrNull(manifest.expires)},
            {"profile"_L1, bundle.profile.id},
            {"product"_L1, bundle.profile.name.text(u"en"_s)},
            {"signer"_L1, bundleSignerJson(bundle.signer)},
            {"firmware"_L1, programsJson(bundle.firmware)},
            {"loaders"_L1, programsJson(bundle.loaders)},
            {"notes"_L1, notes},
            {"size"_L1, number(bundle.size)},
            {"sha256"_L1, bundle.sha256},
            {"findings"_L1, findingsJson(judgement.findings)}};
}

} // namespace fieldflash::report
