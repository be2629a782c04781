// SPDX-License-Identifier: MIT
#include "app/gui/documents/document_view.h"
#include "app/gui/documents/documents_dialog.h"
#include "app/gui/look/theme.h"
#include "app/gui/shell/dialogs/help_dialog.h"
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include <QDialogButtonBox>
#include <QDirIterator>
#include <QImage>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextDocument>

using namespace fieldflash::gui;

namespace {

const QString kGuide = QStringLiteral("docs/user-guide.md");

QStringList includedDocuments()
{
    QStringList found;
    QDirIterator all(QStringLiteral(":/documents"), {QStringLiteral("*.md")}, QDir::Files,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        found.append(all.next().mid(QStringLiteral(":/documents/").size()));
    return found;
}

/// Calls `see` with the format of each piece of text.
template <typename See> void eachFormat(const QTextDocument& document, See see)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece)
            see(piece.fragment().charFormat());
    }
}

QStringList linksOf(const QTextDocument& document)
{
    QStringList links;
    eachFormat(document, [&links](const QTextCharFormat& format) {
        if (format.isAnchor() && !format.anchorHref().isEmpty())
            links.append(format.anchorHref());
    });
    return links;
}

} // namespace

TEST_CASE("a link of a document leads from the folder of that document")
{
    const auto place = [](const char* path, const char* heading) {
        return DocumentPlace{.path = text(path), .heading = text(heading)};
    };
    CHECK(linkedPlace(kGuide, text("files.md")) == place("docs/files.md", ""));
    CHECK(linkedPlace(kGuide, text("../SECURITY.md#reporting"))
          == place("SECURITY.md", "reporting"));
    CHECK(linkedPlace(kGuide, text("#keys")) == place("docs/user-guide.md", "keys"));
    CHECK(linkedPlace(text("SECURITY.md"), text("docs/files.md")) == place("docs/files.md", ""));
    CHECK(linkedPlace(kGuide, text("pictures/a.png")) == place("docs/pictures/a.png", ""));
}

TEST_CASE("a heading has the name that forges give it")
{
    CHECK(headingName(text("What is it?")) == text("what-is-it"));
    CHECK(headingName(text("Two banks: BFB2")) == text("two-banks-bfb2"));
    CHECK(headingName(text("1. Run-time DFU, and why")) == text("1-run-time-dfu-and-why"));
    CHECK(headingName(QString::fromUtf8("Größe")) == QString::fromUtf8("größe"));
}

TEST_CASE("every heading that an included document links to is found")
{
    int followed = 0;
    for (const QString& path : includedDocuments()) {
        DocumentView view;
        view.showPlace({.path = path, .heading = {}});
        REQUIRE(view.path() == path);
        for (const QString& link : linksOf(*view.document())) {
            const DocumentPlace place = linkedPlace(path, link);
            if (link.contains(text("://")) || place.heading.isEmpty()
                || !includedDocuments().contains(place.path))
                continue;
            INFO(path.toStdString() << ": " << link.toStdString());
            DocumentView target;
            target.showPlace(place);
            CHECK(target.path() == place.path);
            const QTextBlock block = target.textCursor().block();
            CHECK(block.blockFormat().headingLevel() > 0);
            CHECK(place.heading.startsWith(headingName(block.text())));
            ++followed;
        }
    }
    CHECK(followed > 30);
}

TEST_CASE("every picture of the documents is in the program and not wider than the text")
{
    int pictures = 0;
    for (const QString& path : includedDocuments()) {
        DocumentView view;
        view.showPlace({.path = path, .heading = {}});
        eachFormat(*view.document(), [&](const QTextCharFormat& format) {
            if (!format.isImageFormat())
                return;
            INFO(path.toStdString() << ": " << format.toImageFormat().name().toStdString());
            const auto shown =
                view.document()
                    ->resource(QTextDocument::ImageResource, QUrl(format.toImageFormat().name()))
                    .value<QImage>();
            CHECK(shown.width() > 400);
            CHECK(shown.width() <= 720);
            ++pictures;
        });
    }
    CHECK(pictures > 12);
}

TEST_CASE("a link to a file that is not in the program changes nothing and is announced")
{
    DocumentView view;
    view.showPlace({.path = kGuide, .heading = {}});
    QSignalSpy missing(&view, &DocumentView::missing);
    Q_EMIT view.anchorClicked(QUrl(text("../firmware/chip/startup.cpp")));
    Q_EMIT view.anchorClicked(QUrl(text("../../../etc/passwd")));
    REQUIRE(missing.size() == 2);
    CHECK(missing.front().front() == text("firmware/chip/startup.cpp"));
    CHECK(view.path() == kGuide);
    CHECK_FALSE(view.canGoBack());
}

TEST_CASE("Back returns through the followed links")
{
    DocumentView view;
    view.showPlace({.path = kGuide, .heading = {}});
    CHECK_FALSE(view.canGoBack());
    Q_EMIT view.anchorClicked(QUrl(text("files.md")));
    Q_EMIT view.anchorClicked(QUrl(text("../SECURITY.md#reporting")));
    CHECK(view.path() == text("SECURITY.md"));
    view.goBack();
    CHECK(view.path() == text("docs/files.md"));
    view.goBack();
    CHECK(view.path() == kGuide);
    CHECK_FALSE(view.canGoBack());
}

TEST_CASE("the help opens the documents once, beginning with their contents")
{
    QWidget window;
    HelpDialog help(&window);
    QPushButton* documents = nullptr;
    for (QAbstractButton* button : help.findChild<QDialogButtonBox*>()->buttons()) {
        if (help.findChild<QDialogButtonBox*>()->buttonRole(button) == QDialogButtonBox::HelpRole)
            documents = qobject_cast<QPushButton*>(button);
    }
    REQUIRE(documents);
    documents->click();
    documents->click();
    const auto dialogs = window.findChildren<DocumentsDialog*>();
    REQUIRE(dialogs.size() == 1);
    CHECK(dialogs.front()->isVisible());
    CHECK(dialogs.front()->view().path() == text("docs/README.md"));
}

TEST_CASE("a document that is open takes the colours of another theme and keeps its position")
{
    const auto colours = [](const DocumentView& view) {
        QList<QColor> found;
        eachFormat(*view.document(), [&found](const QTextCharFormat& format) {
            if (format.isAnchor())
                found.append(format.foreground().color());
        });
        return found;
    };
    Theme::choose(ThemeChoice::Light);
    DocumentView view;
    Theme::applyTo(view);
    view.resize(600, 300);
    view.show();
    view.showPlace({.path = kGuide, .heading = text("ask-for-help")});
    const int position = view.verticalScrollBar()->value();
    REQUIRE(position > 0);
    REQUIRE_FALSE(colours(view).isEmpty());
    CHECK(colours(view).count(Theme::light().accent) == colours(view).size());
    Theme::choose(ThemeChoice::Dark);
    Theme::applyTo(view);
    CHECK(colours(view).count(Theme::dark().accent) == colours(view).size());
    CHECK(view.verticalScrollBar()->value() == position);
    Theme::choose(ThemeChoice::FollowSystem);
}
