// SPDX-License-Identifier: MIT
#include "core/report/json/signature_json.h"

#include "core/base/file_name.h"
#include "core/report/json/json_parts.h"

#include <QByteArray>

namespace fieldflash::report {

using namespace Qt::StringLiterals;

namespace {

QString hexOf(const signature::PublicKey& key)
{
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(key.bytes.data()),
                                          static_cast<qsizetype>(key.bytes.size()))
                                   .toHex());
}

QJsonValue signerJson(const std::optional<signature::KnownKey>& signer)
{
    if (!signer)
        return QJsonValue::Null;
    return QJsonObject{{"name"_L1, signer->owner},
                       {"publicKey"_L1, signature::publicKeyText(signer->key)},
                       {"fingerprint"_L1, signature::fingerprint(signer->key)}};
}

} // namespace

QJsonObject keyJson(const KeyDescription& description)
{
    return {{"event"_L1, "key"_L1},
            {"path"_L1, shownFileName(description.path)},
            {"fingerprint"_L1, signature::fingerprint(description.key)},
            {"keyId"_L1, image::keyIdText(signature::keyId(description.key))},
            {"publicKey"_L1, signature::publicKeyText(description.key)},
            {"publicKeyHex"_L1, hexOf(description.key)},
            {"isEncrypted"_L1, description.isEncrypted}};
}

QJsonValue signatureJson(const std::optional<image::SignatureFacts>& facts)
{
    if (!facts)
        return QJsonValue::Null;
    QJsonObject object{{"state"_L1, image::signatureStateName(facts->state)},
                       {"signer"_L1, signerJson(facts->signer)},
                       {"problem"_L1, facts->problem}};
    if (!facts->header)
        return object;
    const image::SignedHeader& header = *facts->header;
    object["keyId"_L1] = image::keyIdText(header.keyId);
    object["start"_L1] = number(header.start);
    object["startText"_L1] = hexText(header.start);
    object["length"_L1] = number(header.length);
    object["part"_L1] = header.part;
    object["bcdDevice"_L1] = header.bcdDevice;
    object["version"_L1] = image::versionText(header.bcdDevice);
    object["securityCounter"_L1] = number(header.securityCounter);
    object["mustConfirm"_L1] = header.mustConfirm;
    object["name"_L1] = header.name;
    object["board"_L1] = header.board;
    return object;
}

} // namespace fieldflash::report
