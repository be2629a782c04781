// SPDX-License-Identifier: MIT
#include "app/cli/output/text_tables.h"

#include "core/bundle/judge_bundle.h"

namespace fieldflash::cli {

namespace {

QString versionOf(const bundle::BundledProgram& program)
{
    const QString version = image::versionText(bundle::programVersion(program));
    return version.isEmpty() ? QStringLiteral("–") : version;
}

QString programRows(const bundle::Bundle& bundle)
{
    std::vector<QStringList> rows{{QStringLiteral("FIRMWARE"), QStringLiteral("BOARD"),
                                   QStringLiteral("VERSION"), QStringLiteral("SIZE")}};
    const auto add = [&rows](const std::vector<bundle::BundledProgram>& programs,
                             const QString& remark) {
        for (const bundle::BundledProgram& program : programs)
            rows.push_back({program.path + remark,
                            program.board.isEmpty() ? QStringLiteral("any") : program.board,
                            versionOf(program), sizeText(program.bytes.size())});
    };
    add(bundle.firmware, {});
    add(bundle.loaders, QStringLiteral(" (loader)"));
    return alignedRows(rows);
}

QString notesRows(const bundle::Bundle& bundle)
{
    if (bundle.notes.isEmpty())
        return {};
    QStringList languages;
    for (const auto& [language, notes] : bundle.notes.texts())
        languages.append(language);
    QString text = QStringLiteral("\nNotes (%1):\n").arg(languages.join(QStringLiteral(", ")));
    const QStringList lines = bundle.notes.text(QStringLiteral("en")).split(QLatin1Char('\n'));
    for (const QString& line : lines)
        text += line.isEmpty() ? QStringLiteral("\n") : QStringLiteral("  ") + line + u'\n';
    return text;
}

} // namespace

QString bundleTable(const bundle::Bundle& bundle, const bundle::Judgement& judgement)
{
    const bundle::Manifest& manifest = bundle.manifest;
    QString text = labelledRow(QStringLiteral("Bundle"), bundle.fileName)
        + labelledRow(QStringLiteral("Vendor"), manifest.vendorName)
        + labelledRow(QStringLiteral("For"),
                      QStringLiteral("%1 (%2)").arg(bundle.profile.name.text(QStringLiteral("en")),
                                                    bundle.profile.id))
        + labelledRow(QStringLiteral("Version"),
                      QStringLiteral("%1 of %2")
                          .arg(manifest.version.toString(), manifest.created.toString(Qt::ISODate)))
        + labelledRow(QStringLiteral("Signed"), bundle::signerText(bundle));
    if (manifest.expires.isValid())
        text += labelledRow(QStringLiteral("Expires"), manifest.expires.toString(Qt::ISODate));
    return text + QLatin1Char('\n') + programRows(bundle) + notesRows(bundle) + QLatin1Char('\n')
        + (judgement.findings.empty()
               ? QStringLiteral("Signed with the known key of %1.\n").arg(manifest.vendorName)
               : findingsText(judgement.findings));
}

} // namespace fieldflash::cli
