// SPDX-License-Identifier: MIT
#include "core/profile/write_profile.h"

#include "core/base/file_name.h"
#include "core/base/foreign_text.h"
#include "core/base/save_file.h"
#include "core/base/words.h"
#include "core/profile/read_profile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fieldflash::profile {

namespace {

QJsonObject modeObject(const ModeIdentity& mode)
{
    QJsonArray ids;
    for (const UsbId& id : mode.ids)
        ids.append(idText(id));
    QJsonObject object{{QStringLiteral("ids"), ids}};
    if (!mode.manufacturer.isEmpty())
        object.insert(QStringLiteral("manufacturer"), mode.manufacturer.pattern());
    if (!mode.product.isEmpty())
        object.insert(QStringLiteral("product"), mode.product.pattern());
    return object;
}

} // namespace

DeviceProfile adoptedProfile(const usb::DeviceInfo& device, const std::optional<UsbId>& bootloader)
{
    const UsbId id{device.vendorId, device.productId};
    const QString product = withoutControlCharacters(device.product).trimmed();
    DeviceProfile profile;
    profile.id = QStringLiteral("adopted-") + idText(id).replace(u':', u'-');
    profile.name = LocalizedText(product.isEmpty() ? idText(id) : product);
    profile.maker = withoutControlCharacters(device.manufacturer).trimmed();
    ModeIdentity& seen = bootloader ? profile.application : profile.bootloader;
    seen.ids = {id};
    // What was replaced may be anything.
    seen.product = TextPattern(QString(product).replace(QChar(QChar::ReplacementCharacter), u'*'));
    if (bootloader)
        profile.bootloader.ids = {*bootloader};
    profile.entries = {bootloader ? Entry::Detach : Entry::Button};
    return profile;
}

QByteArray profileText(const DeviceProfile& profile)
{
    QJsonObject name;
    for (const auto& [language, text] : profile.name.texts())
        name.insert(language, text);
    QJsonObject bootloader = modeObject(profile.bootloader);
    QJsonArray entries;
    for (const Entry entry : profile.entries)
        entries.append(entryName(entry));
    bootloader.insert(QStringLiteral("entry"), entries);
    QJsonObject root{{QStringLiteral("format"), kProfileFormat},
                     {QStringLiteral("id"), profile.id},
                     {QStringLiteral("name"), name},
                     {QStringLiteral("bootloader"), bootloader}};
    if (!profile.maker.isEmpty())
        root.insert(QStringLiteral("maker"), profile.maker);
    if (profile.isProduct())
        root.insert(QStringLiteral("application"), modeObject(profile.application));
    return QJsonDocument(root).toJson();
}

Result<QString> saveProfile(const DeviceProfile& profile, const QString& folder)
{
    QString path = QDir(folder).filePath(profile.id + QStringLiteral(".json"));
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::FileAccess,
                       Words::tr("The folder %1 cannot be made.").arg(shownFileName(folder)));
    if (const auto problem = saveFile(path, profileText(profile)))
        return failure(Error(ErrorKind::FileAccess,
                             Words::tr("%1 cannot be written.").arg(shownFileName(path)))
                           .withDetail(*problem));
    return path;
}

} // namespace fieldflash::profile
