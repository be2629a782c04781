// SPDX-License-Identifier: MIT
#include "app/cli/output/text_tables.h"

#include "core/cabinet/usb_guid.h"
#include "core/profile/known_profiles.h"

namespace fieldflash::cli {

namespace {

/// The GUID is a hash: only a known id can be recognised by it.
QString deviceText(const QUuid& guid)
{
    QString text = guid.toString(QUuid::WithoutBraces);
    for (const profile::KnownProfile& known : profile::known().profiles()) {
        for (const profile::ModeIdentity* mode :
             {&known.profile.application, &known.profile.bootloader}) {
            for (const UsbId& id : mode->ids) {
                if (cabinet::usbGuid(id) == guid)
                    return QStringLiteral("%1 (%2)").arg(text, idText(id));
            }
        }
    }
    return text;
}

QString notesText(const cabinet::Texts& notes)
{
    if (notes.empty())
        return {};
    QStringList languages;
    for (const auto& [language, text] : notes)
        languages.append(language);
    QString text = QStringLiteral("\nNotes (%1):\n").arg(languages.join(QStringLiteral(", ")));
    for (const QString& line : cabinet::plainText(notes).split(QLatin1Char('\n')))
        text += QStringLiteral("  ") + line + QLatin1Char('\n');
    return text;
}

} // namespace

QString cabinetTable(const image::CabinetStatement& stated)
{
    const cabinet::Component& component = stated.component;
    const cabinet::Release& release = stated.release;
    QString text = labelledRow(
        QStringLiteral("For"),
        QStringLiteral("%1 (%2)").arg(cabinet::plainText(component.names), component.id));
    if (!component.developer.isEmpty())
        text += labelledRow(QStringLiteral("Vendor"), component.developer);
    text += labelledRow(
        QStringLiteral("Version"),
        release.date.isValid()
            ? QStringLiteral("%1 of %2").arg(release.version, release.date.toString(Qt::ISODate))
            : release.version);
    QString label = QStringLiteral("Devices");
    for (const QUuid& device : component.devices) {
        text += labelledRow(label, deviceText(device));
        label.clear();
    }
    if (!component.protocol.isEmpty())
        text += labelledRow(QStringLiteral("Protocol"), component.protocol);
    if (!component.leastFwupd.isEmpty())
        text +=
            labelledRow(QStringLiteral("Needs"), QStringLiteral("fwupd ") + component.leastFwupd);
    text += labelledRow(QStringLiteral("SHA-256"),
                        release.sha256.isEmpty() ? QStringLiteral("not stated") : release.sha256);
    return text + notesText(release.notes) + QLatin1Char('\n');
}

} // namespace fieldflash::cli
