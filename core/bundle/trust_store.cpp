// SPDX-License-Identifier: MIT
#include "core/bundle/trust_store.h"

#include "core/base/file_name.h"
#include "core/base/read_file.h"
#include "core/base/save_file.h"
#include "core/base/words.h"
#include "core/signature/known_keys.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <utility>

namespace fieldflash::bundle {

namespace {

using namespace Qt::StringLiterals;

constexpr ByteCount kLargestPin = ByteCount{64} * 1024;
constexpr int kPinFormat = 1;

QByteArray pinText(const Pin& pin)
{
    QJsonObject versions;
    for (const auto& [profile, version] : pin.versions)
        versions[profile] = version.toString();
    return QJsonDocument(QJsonObject{{"format"_L1, kPinFormat},
                                     {"vendor"_L1, pin.vendor},
                                     {"name"_L1, pin.name},
                                     {"public-key"_L1, signature::publicKeyText(pin.key)},
                                     {"since"_L1, pin.since.toString(Qt::ISODate)},
                                     {"versions"_L1, versions}})
        .toJson();
}

std::optional<Pin> readPin(const Bytes& bytes, const QString& vendor)
{
    const QJsonObject object = QJsonDocument::fromJson({reinterpret_cast<const char*>(bytes.data()),
                                                        static_cast<qsizetype>(bytes.size())})
                                   .object();
    const auto key = signature::publicKeyFromText(object["public-key"_L1].toString());
    if (object["format"_L1].toInt() != kPinFormat || object["vendor"_L1].toString() != vendor
        || !key)
        return std::nullopt;
    Pin pin{.vendor = vendor,
            .name = object["name"_L1].toString(),
            .key = *key,
            .since = QDate::fromString(object["since"_L1].toString(), Qt::ISODate),
            .versions = {}};
    const QJsonObject versions = object["versions"_L1].toObject();
    for (auto entry = versions.begin(); entry != versions.end(); ++entry)
        pin.versions[entry.key()] = QVersionNumber::fromString(entry.value().toString());
    return pin;
}

} // namespace

TrustStore TrustStore::standard()
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    return TrustStore(data.filePath(u"fieldflash/vendors"_s));
}

QString TrustStore::fileOf(const QString& vendor) const
{
    // The manifest allows only small letters, digits and hyphens.
    return QDir(m_folder).filePath(vendor + u".json"_s);
}

Result<std::optional<Pin>> TrustStore::find(const QString& vendor) const
{
    const QString file = fileOf(vendor);
    if (!QFileInfo::exists(file) && !QFileInfo(file).isSymLink())
        return std::nullopt;
    const Result<Bytes> bytes = readFile(file, kLargestPin);
    if (!bytes)
        return failure(bytes.error());
    std::optional<Pin> pin = readPin(*bytes, vendor);
    if (!pin)
        return failure(
            ErrorKind::BadFile,
            Words::tr("The remembered key of this vendor cannot be read: “%1” is damaged.")
                .arg(shownFileName(QDir::toNativeSeparators(file))),
            Words::tr("Restore the file, or delete it to compare the fingerprint of the vendor "
                      "anew."));
    return pin;
}

Result<void> TrustStore::save(const Pin& pin) const
{
    const bool hasFolder = QDir().mkpath(m_folder);
    const std::optional<QString> problem = hasFolder
        ? saveFile(fileOf(pin.vendor), pinText(pin))
        : std::optional(u"the folder cannot be made"_s);
    if (!problem)
        return {};
    return failure(Error(ErrorKind::FileAccess,
                         Words::tr("The key of the vendor could not be remembered in “%1”.")
                             .arg(shownFileName(QDir::toNativeSeparators(m_folder))),
                         Words::tr("Check that there is room and that you may write there."))
                       .withDetail(*problem));
}

std::vector<signature::KnownKey> TrustStore::keys() const
{
    std::vector<signature::KnownKey> keys;
    const QStringList files = QDir(m_folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        const auto pin = find(QFileInfo(file).completeBaseName());
        if (pin && *pin)
            keys.push_back({(*pin)->name, (*pin)->key});
    }
    return keys;
}

void TrustStore::installKeys() const
{
    std::vector<signature::KnownKey> all = signature::knownKeys();
    const std::vector<signature::KnownKey> remembered = keys();
    all.insert(all.end(), remembered.begin(), remembered.end());
    signature::installKnownKeys(std::move(all));
}

} // namespace fieldflash::bundle
