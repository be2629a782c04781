// SPDX-License-Identifier: MIT
#include "app/gui/shell/certificate.h"

#include "app/gui/documents/printed_page.h"
#include "core/base/save_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace fieldflash::gui {

namespace {

struct CertificateWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::Certificate)
};

} // namespace

Result<void> writeCertificate(const report::VerificationReport& report, const QString& path)
{
    if (QFileInfo(path).suffix().toLower() != QStringLiteral("pdf"))
        return report::saveVerificationReport(report, path);
    const QString page = QString::fromUtf8(report::verificationPage(report));
    const auto problem =
        saveFile(path, printedPage(page, CertificateWords::tr("Certificate of the check")));
    if (!problem)
        return {};
    return failure(Error(ErrorKind::FileAccess,
                         CertificateWords::tr("The certificate could not be saved there."),
                         CertificateWords::tr("Choose another folder."))
                       .withDetail(*problem));
}

} // namespace fieldflash::gui
