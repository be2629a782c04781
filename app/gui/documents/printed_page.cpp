// SPDX-License-Identifier: MIT
#include "app/gui/documents/printed_page.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>

namespace fieldflash::gui {

namespace {

constexpr int kDotsPerInch = 300;
constexpr double kMargin = 18; // millimetres

/// The style of the page knows variables and media queries, which a text document does not. Colours
/// are those of the light theme.
constexpr auto kPrintStyle = uR"(
body { font-family: sans-serif; font-size: 10pt; color: #1B2027; }
h1 { font-size: 17pt; }
h2 { font-size: 12pt; margin-top: 18px; }
.verdict { font-size: 12pt; font-weight: 600; }
.good { color: #0A7A50; }
.bad { color: #B3261E; }
.muted { color: #5A6472; }
th { color: #5A6472; font-weight: 500; text-align: left; padding: 3px 18px 3px 0; }
td { padding: 3px 18px 3px 0; }
)";

} // namespace

void setPageMargins(QPagedPaintDevice& device)
{
    device.setPageMargins({kMargin, kMargin, kMargin, kMargin}, QPageLayout::Millimeter);
}

void drawPage(const QString& html, QPagedPaintDevice& device)
{
    static const QRegularExpression style(QStringLiteral("<style>.*</style>"),
                                          QRegularExpression::DotMatchesEverythingOption);
    QString page = html;
    page.remove(style);
    QTextDocument document;
    document.setDefaultStyleSheet(QString::fromUtf16(kPrintStyle));
    document.setHtml(page);
    document.print(&device);
}

QByteArray printedPage(const QString& html, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        setPageMargins(writer);
        writer.setResolution(kDotsPerInch);
        writer.setTitle(title);
        writer.setCreator(QCoreApplication::applicationName() + QLatin1Char(' ')
                          + QCoreApplication::applicationVersion());
        drawPage(html, writer);
    }
    return bytes;
}

} // namespace fieldflash::gui
