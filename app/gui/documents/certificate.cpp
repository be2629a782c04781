// SPDX-License-Identifier: MIT
#include "app/gui/documents/certificate.h"

#include "app/gui/documents/print_dialog.h"
#include "app/gui/documents/printed_page.h"
#include "app/gui/look/file_dialog.h"
#include "core/base/save_file.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace fieldflash::gui {

namespace {

struct CertificateWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::Certificate)
};

QString certificateTitle() { return CertificateWords::tr("Certificate of the check"); }

QString certificatePage(const report::VerificationReport& report)
{
    return QString::fromUtf8(report::verificationPage(report));
}

} // namespace

void askWhereToSaveCertificate(const QString& path, QWidget* parent,
                               std::function<void(const QString& path)> save)
{
    askWhereToSave({.title = CertificateWords::tr("Save a certificate of the check"),
                    .path = path,
                    .formats = CertificateWords::tr(
                        "Document to print (*.pdf);;Web page (*.html);;Data (*.json)")},
                   parent, std::move(save));
}

Result<void> writeCertificate(const report::VerificationReport& report, const QString& path)
{
    if (QFileInfo(path).suffix().toLower() != QStringLiteral("pdf"))
        return report::saveVerificationReport(report, path);
    const auto problem = saveFile(path, printedPage(certificatePage(report), certificateTitle()));
    if (!problem)
        return {};
    return failure(Error(ErrorKind::FileAccess,
                         CertificateWords::tr("The certificate could not be saved there."),
                         CertificateWords::tr("Choose another folder."))
                       .withDetail(*problem));
}

void printCertificate(const report::VerificationReport& report, QWidget* parent)
{
    openPrintDialog(certificatePage(report), certificateTitle(), parent);
}

} // namespace fieldflash::gui
