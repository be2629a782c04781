// SPDX-License-Identifier: MIT
// Dialogs in every language, also with the larger letters that some people choose.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/shell/dialogs/dialog_scenes.h"
#include "tests/app/gui/bench.h"
#include "tests/app/gui/language.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;
using test::Language;

namespace {

/// Until the end of the test.
class LetterSize {
public:
    explicit LetterSize(double factor) : m_before(QApplication::font())
    {
        QFont larger = m_before;
        larger.setPointSizeF(larger.pointSizeF() * factor);
        QApplication::setFont(larger);
    }
    ~LetterSize() { QApplication::setFont(m_before); }
    LetterSize(const LetterSize&) = delete;
    LetterSize& operator=(const LetterSize&) = delete;

private:
    QFont m_before;
};

bool hasRoom(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget); label && label->wordWrap())
        return label->height() >= label->heightForWidth(label->width());
    if (qobject_cast<const QLabel*>(&widget) || qobject_cast<const QAbstractButton*>(&widget))
        return widget.width() >= widget.sizeHint().width()
            && widget.height() >= widget.minimumSizeHint().height();
    return true;
}

/// The widgets of the layout, directly in the dialog.
std::vector<const QWidget*> partsOf(const QDialog& dialog)
{
    std::vector<const QWidget*> parts;
    for (const QWidget* part : dialog.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        if (part->isVisible() && !part->isWindow())
            parts.push_back(part);
    return parts;
}

std::string nameOf(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const QString words = button ? button->text() : label ? label->text() : widget.objectName();
    return std::string(widget.metaObject()->className()) + " " + words.toStdString();
}

void checkTexts(const QDialog& dialog)
{
    for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        INFO(nameOf(*widget));
        CHECK(hasRoom(*widget));
    }
}

void checkOverlaps(const QDialog& dialog)
{
    const auto parts = partsOf(dialog);
    for (std::size_t i = 0; i < parts.size(); ++i)
        for (std::size_t other = i + 1; other < parts.size(); ++other) {
            INFO(nameOf(*parts[i]) << " and " << nameOf(*parts[other]));
            CHECK_FALSE(parts[i]->geometry().intersects(parts[other]->geometry()));
        }
}

} // namespace

TEST_CASE("in no language does a dialog cut its texts or lay one part over another")
{
    const QString language =
        GENERATE(QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"),
                 QStringLiteral("es"), QStringLiteral("zh_CN"));
    const double factor = GENERATE(1.0, 1.6);
    INFO(language.toStdString() << ", letters of " << factor);
    const Language spoken(language);
    const LetterSize letters(factor);
    GuiBench bench;
    Settings settings(bench.folder.filePath(text("decided.ini")));
    for (const QString& name : dialogSceneNames()) {
        INFO(name.toStdString());
        const auto dialog = makeDialogScene(name, bench.remembered, settings);
        REQUIRE(dialog);
        dialog->show();
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
        checkTexts(*dialog);
        checkOverlaps(*dialog);
    }
}
