// SPDX-License-Identifier: MIT
// Every sentence that a person can read in the window passes through the translator.
#include "tests/support/catch.h"

#include "app/gui/scenes/scenes.h"
#include "app/gui/shell/main_window.h"
#include "app/gui/shell/technician_panel.h"
#include "app/gui/update/page_text.h"
#include "core/image/gate/finding.h"
#include "core/profile/known_profiles.h"
#include "tests/app/gui/bench.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTranslator>

using namespace fieldflash;
using namespace fieldflash::gui;
using test::GuiBench;

namespace {

constexpr QChar kOpen(0x27E6);
constexpr QChar kClose(0x27E7);

/// Puts brackets around every sentence that is to be translated.
class Brackets final : public QTranslator {
public:
    Brackets() { QCoreApplication::installTranslator(this); }
    ~Brackets() override { QCoreApplication::removeTranslator(this); }
    Brackets(const Brackets&) = delete;
    Brackets& operator=(const Brackets&) = delete;

    [[nodiscard]] QString translate(const char*, const char* source, const char*,
                                    int) const override
    {
        // What is filled in stands outside: it has to be translated on its own.
        static const QRegularExpression place(QStringLiteral("%L?([0-9]+|n)"));
        QString text = QString::fromUtf8(source);
        text.replace(place, kClose + QStringLiteral("\\0") + kOpen);
        return kOpen + text + kClose;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// What stands outside of all brackets, without the names that devices and files bring along.
QStringList bareWords(const QString& text)
{
    QString bare;
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == kOpen)
            ++depth;
        else if (letter == kClose)
            --depth;
        else if (depth == 0)
            bare += letter;
    }
    static const QRegularExpression names(QStringLiteral(
        // Products, memories and files.
        "(Fieldflash|NUCLEO-L476RG) demo|Fieldflash|fieldflash\\S*|STM32 "
        "*(BOOTLOADER|STLink|device)?|"
        "Universal laboratory power supply with four channels,? revision C|"
        "Environmental sensor with radio,? laboratory edition,? revision C|Pump controller|"
        "Bluetooth adapter|Field sensor|Internal Flash|Option Bytes|OTP Memory|External Flash|"
        "Debian|bookworm|[\\w./~-]+\\.(dfu|csv|bin|hex|ffrec|sha256|rules)\\b|"
        // Bytes of the memory, shown as text.
        "“…?w+”|"
        // Requests and states as the specification of DFU spells them.
        "\\([^()]*(bmRequestType|DFU)[^()]*\\)|"
        "\\b[A-Z][A-Z0-9_]+\\b|\\S*[0-9]\\S*"));
    bare.remove(names);
    static const QRegularExpression word(QStringLiteral("\\b[a-z]{3,}\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    QStringList words;
    for (auto match = word.globalMatch(bare); match.hasNext();)
        words << match.next().captured();
    return words;
}

void addModel(const QAbstractItemModel& model, const QModelIndex& parent, QStringList& texts)
{
    for (int column = 0; column < model.columnCount(parent); ++column)
        texts << model.headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            texts << index.data().toString() << index.data(Qt::ToolTipRole).toString();
            if (column == 0)
                addModel(model, index, texts);
        }
    }
}

QStringList textsOf(const QWidget& widget)
{
    QStringList texts{widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()};
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        texts << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        texts << button->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        texts << line->placeholderText();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        texts << box->currentText();
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(&widget))
        texts << edit->toPlainText();
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    return texts;
}

QStringList everyText(QWidget& window)
{
    QStringList texts;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window))
            continue;
        texts += textsOf(*widget);
        if (const auto* view = qobject_cast<QAbstractItemView*>(widget); view && view->model())
            addModel(*view->model(), {}, texts);
    }
    return texts;
}

/// Names and guides of profiles have their translations in the profile; devices and findings have
/// names that are the same in every language.
QStringList namesAndGuides()
{
    QStringList texts{QStringLiteral("NUCLEO-L476RG demo")};
    for (const image::FindingCode code : image::findingCodes())
        texts << image::findingName(code);
    for (const profile::KnownProfile& known : profile::known().profiles()) {
        texts << known.profile.name.text() << known.profile.entryCommand.text();
        for (const auto* guide : {&known.profile.connectGuide, &known.profile.bootloaderGuide})
            for (const profile::GuideStep& step : *guide)
                texts << step.text.text();
    }
    texts.removeAll(QString());
    return texts;
}

QString withoutNamesAndGuides(QString text)
{
    for (const QString& known : namesAndGuides())
        text.remove(known);
    return text;
}

} // namespace

TEST_CASE("no scene of the window shows a sentence that was built without the translator")
{
    const Brackets brackets;
    for (const QString& name : sceneNames()) {
        // Their obstacles are made up.
        if (name.startsWith(QLatin1String("permission")) || name == QLatin1String("no-driver")
            || name == QLatin1String("in-use") || name == QLatin1String("read-back-different")
            || name == QLatin1String("read-back-failed"))
            continue;
        const auto scene = makeScene(name);
        REQUIRE(scene);
        GuiBench bench;
        fillMap(*scene, bench.model->map());
        fillMap(*scene, bench.model->fullMap());
        MainWindow window(*bench.model, bench.remembered);
        window.resize(1300, 900);
        window.showTechnician(!scene->technicianPage.isEmpty());
        window.showOnly(describe(scene->facts));
        window.show();
        if (!scene->technicianPage.isEmpty()) {
            REQUIRE(window.technician().showPage(scene->technicianPage));
            auto* page = window.technician().findChild<QWidget*>(scene->technicianPage);
            if (scene->arrange && page)
                scene->arrange(*page);
        }
        if (auto* fold = window.findChild<QAbstractButton*>(QStringLiteral("details")))
            fold->setChecked(true);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
        const QString vendorsNotes = describe(scene->facts).notes;
        for (const QString& text : everyText(window)) {
            const QStringList bare =
                text == vendorsNotes ? QStringList() : bareWords(withoutNamesAndGuides(text));
            INFO(name.toStdString() << ": " << text.toStdString());
            INFO(bare.join(QLatin1Char(' ')).toStdString());
            CHECK(bare.isEmpty());
        }
    }
}
