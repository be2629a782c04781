// SPDX-License-Identifier: MIT
#include "app/gui/documents/document_view.h"

#include "app/gui/look/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

#include <utility>

namespace fieldflash::gui {

namespace {

constexpr int kPictureWidth = 720;

QString resourceName(const QString& path) { return QStringLiteral(":/documents/") + path; }

bool isCode(const QTextBlock& block)
{
    return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
}

QTextBlockFormat formatOf(const QTextBlock& block)
{
    QTextBlockFormat format;
    if (block.blockFormat().headingLevel() > 0) {
        format.setTopMargin(2 * kSpace);
        format.setBottomMargin(kInnerSpace);
    } else if (isCode(block)) { // one block per line
        format.setBackground(Theme::current().background);
        format.setTopMargin(isCode(block.previous()) ? 0 : kInnerSpace);
        format.setBottomMargin(isCode(block.next()) ? 0 : kSpace);
    }
    return format;
}

void colourLinks(const QTextBlock& block, QTextCursor& cursor)
{
    QTextCharFormat format;
    format.setForeground(Theme::current().accent);
    // First all of them: a change of the format may join or split the pieces.
    std::vector<std::pair<int, int>> links; // position and length
    for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
        if (piece.fragment().charFormat().isAnchor())
            links.emplace_back(piece.fragment().position(), piece.fragment().length());
    }
    for (const auto& [position, length] : links) {
        cursor.setPosition(position);
        cursor.setPosition(position + length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
}

void styleTable(QTextTable& table)
{
    QTextTableFormat format = table.format();
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(Theme::current().line);
    format.setBorderCollapse(true);
    format.setCellPadding(kInnerSpace);
    format.setCellSpacing(0);
    format.setTopMargin(kInnerSpace);
    format.setBottomMargin(kSpace);
    table.setFormat(format);
}

/// Qt imports Markdown with the colours of the system and without spacing.
void styleDocument(QTextDocument& document)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        cursor.mergeBlockFormat(formatOf(block));
        colourLinks(block, cursor);
    }
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame))
            styleTable(*table);
    }
}

} // namespace

DocumentView::DocumentView(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setAccessibleName(tr("Document"));
    setFrameShape(QFrame::NoFrame);
    document()->setDefaultFont(textFont(kBodySize));
    document()->setDocumentMargin(3 * kSpace);
    document()->setIndentWidth(2.5 * kSpace);
    connect(this, &QTextBrowser::anchorClicked, this, &DocumentView::follow);
}

void DocumentView::showPlace(const DocumentPlace& place)
{
    const Visited before{.path = m_path, .position = verticalScrollBar()->value()};
    if (place.path != m_path && !load(place.path)) {
        Q_EMIT missing(place.path);
        return;
    }
    if (!before.path.isEmpty())
        m_history.push_back(before);
    scrollTo(place.heading);
    Q_EMIT placeChanged();
}

void DocumentView::goBack()
{
    if (m_history.empty())
        return;
    const Visited last = m_history.back();
    m_history.pop_back();
    if (last.path == m_path || load(last.path))
        verticalScrollBar()->setValue(last.position);
    Q_EMIT placeChanged();
}

bool DocumentView::load(const QString& path)
{
    QFile file(resourceName(path));
    if (!path.endsWith(QLatin1String(".md")) || !file.open(QIODevice::ReadOnly))
        return false;
    m_path = path; // before the text, whose pictures are relative to it
    setMarkdown(QString::fromUtf8(file.readAll()));
    styleDocument(*document());
    return true;
}

void DocumentView::follow(const QUrl& link)
{
    if (link.isRelative())
        showPlace(linkedPlace(m_path, link.toString()));
    else if (link.scheme() == QLatin1String("https"))
        QDesktopServices::openUrl(link);
}

void DocumentView::scrollTo(const QString& heading)
{
    verticalScrollBar()->setValue(0);
    QHash<QString, int> seen;
    for (QTextBlock block = document()->begin(); !heading.isEmpty() && block.isValid();
         block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        QString name = headingName(block.text());
        if (const int count = seen[name]++; count > 0)
            name += QLatin1Char('-') + QString::number(count);
        if (name != heading)
            continue;
        const QRectF place = document()->documentLayout()->blockBoundingRect(block);
        verticalScrollBar()->setValue(static_cast<int>(place.top()));
        setTextCursor(QTextCursor(block));
        return;
    }
}

/// Another theme: the colours are part of the text.
void DocumentView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_path.isEmpty())
        return;
    const int position = verticalScrollBar()->value();
    if (load(m_path))
        verticalScrollBar()->setValue(position);
}

QVariant DocumentView::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    const QImage picture(resourceName(linkedPlace(m_path, name.toString()).path));
    return picture.width() > kPictureWidth
        ? picture.scaledToWidth(kPictureWidth, Qt::SmoothTransformation)
        : picture;
}

} // namespace fieldflash::gui
