// SPDX-License-Identifier: MIT
#include "app/cli/output/text_tables.h"
#include "core/base/file_name.h"

namespace fieldflash::cli {

namespace {

QString idsText(const std::vector<UsbId>& ids)
{
    QStringList texts;
    for (const UsbId& id : ids)
        texts.append(idText(id));
    return texts.isEmpty() ? QStringLiteral("–") : texts.join(QLatin1Char(' '));
}

QString sourceText(const profile::KnownProfile& known)
{
    const QString name = profile::sourceName(known.source);
    return known.replaces
        ? QStringLiteral("%1, replaces %2").arg(name, profile::sourceName(*known.replaces))
        : name;
}

} // namespace

QString profilesTable(const profile::ProfileSet& set)
{
    std::vector<QStringList> rows{{QStringLiteral("ID"), QStringLiteral("NAME"),
                                   QStringLiteral("APPLICATION"), QStringLiteral("BOOTLOADER"),
                                   QStringLiteral("SOURCE")}};
    rows.reserve(set.profiles().size() + 1);
    for (const profile::KnownProfile& known : set.profiles())
        rows.push_back({known.profile.id, known.profile.name.text(),
                        idsText(known.profile.application.ids),
                        idsText(known.profile.bootloader.ids), sourceText(known)});
    QString text = alignedRows(rows);
    for (const profile::ProfileRemark& remark : set.remarks())
        text += QStringLiteral("Refused: %1\n").arg(remark.error.summary());
    return text;
}

} // namespace fieldflash::cli
