// SPDX-License-Identifier: MIT
#include "app/gui/look/theme.h"

#include "app/gui/look/system_theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace fieldflash::gui {

namespace {

QColor colour(QRgb value) { return QColor::fromRgb(value); }

Tokens makeLight()
{
    Tokens tokens;
    tokens.background = colour(0xF6F7F9);
    tokens.card = colour(0xFFFFFF);
    tokens.text = colour(0x1B2027);
    tokens.mutedText = colour(0x5A6472);
    tokens.line = colour(0xD8DDE4);
    tokens.accent = colour(0x0B6B8F);
    tokens.onAccent = colour(0xFFFFFF);
    tokens.good = colour(0x0A7A50);
    tokens.caution = colour(0x8A5A00);
    tokens.bad = colour(0xB3261E);
    // Hues of Okabe and Ito's colour-blind safe palette; the patterns also distinguish the states.
    tokens.cellErased = colour(0xE4E8ED);
    tokens.cellKept = colour(0x8B97A6);
    tokens.cellToWrite = colour(0xE3A008);
    tokens.cellWriting = colour(0xE8590C);
    tokens.cellWritten = colour(0x56B4E9);
    tokens.cellVerified = colour(0x0A9470);
    tokens.cellDifferent = colour(0xC9370F);
    tokens.cellProtected = colour(0x4A535E);
    return tokens;
}

Tokens makeDark()
{
    Tokens tokens;
    tokens.isDark = true;
    tokens.background = colour(0x15181C);
    tokens.card = colour(0x1E2329);
    tokens.text = colour(0xE8ECF1);
    tokens.mutedText = colour(0x9AA6B4);
    tokens.line = colour(0x343C46);
    tokens.accent = colour(0x4CB8DE);
    tokens.onAccent = colour(0x06222D);
    tokens.good = colour(0x4CC38A);
    tokens.caution = colour(0xE0A83C);
    tokens.bad = colour(0xFF8A80);
    tokens.cellErased = colour(0x2C333B);
    tokens.cellKept = colour(0x5C6876);
    tokens.cellToWrite = colour(0xE0A83C);
    tokens.cellWriting = colour(0xF28B4B);
    tokens.cellWritten = colour(0x56B4E9);
    tokens.cellVerified = colour(0x2BB08A);
    tokens.cellDifferent = colour(0xF0603A);
    tokens.cellProtected = colour(0x89939F);
    return tokens;
}

ThemeChoice g_choice = ThemeChoice::FollowSystem;
bool g_systemIsDark = false;

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

std::optional<ThemeChoice> themeChoiceFromName(const QString& name)
{
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    if (name == QLatin1String("dark"))
        return ThemeChoice::Dark;
    if (name == QLatin1String("system"))
        return ThemeChoice::FollowSystem;
    return std::nullopt;
}

QString themeChoiceName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::FollowSystem: return QStringLiteral("system");
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

const Tokens& Theme::light()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens& Theme::dark()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

const Tokens& Theme::current()
{
    const bool isDark =
        g_choice == ThemeChoice::Dark || (g_choice == ThemeChoice::FollowSystem && g_systemIsDark);
    return isDark ? dark() : light();
}

ThemeChoice Theme::choice() { return g_choice; }

void Theme::choose(ThemeChoice choice) { g_choice = choice; }

void Theme::refreshFromSystem()
{
    const QPalette system = QGuiApplication::palette();
    g_systemIsDark = systemWantsDark().value_or(luminance(system.color(QPalette::Window))
                                                < luminance(system.color(QPalette::WindowText)));
}

QPalette Theme::palette()
{
    const Tokens& tokens = current();
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.background);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.card);
    palette.setColor(QPalette::AlternateBase, tokens.background);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.mutedText);
    palette.setColor(QPalette::Button, tokens.card);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.bad);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::ToolTipBase, tokens.card);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Light, tokens.card);
    palette.setColor(QPalette::Midlight, tokens.line);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.mutedText);
    palette.setColor(QPalette::Shadow, tokens.line);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.mutedText);
    return palette;
}

namespace {

QColor blended(const QColor& ground, const QColor& colour, double share)
{
    const auto mix = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return QColor(mix(ground.red(), colour.red()), mix(ground.green(), colour.green()),
                  mix(ground.blue(), colour.blue()));
}

/// The few standard widgets that we do not paint ourselves.
QString styleSheet(const Tokens& tokens)
{
    return QStringLiteral(
               "QScrollBar:vertical{width:12px;background:transparent;margin:0}"
               "QScrollBar:horizontal{height:12px;background:transparent;margin:0}"
               "QScrollBar::handle{background:%1;border-radius:4px;margin:2px}"
               "QScrollBar::handle:vertical{min-height:32px}"
               "QScrollBar::handle:horizontal{min-width:32px}"
               "QScrollBar::handle:hover{background:%2}"
               "QScrollBar::add-line,QScrollBar::sub-line{width:0;height:0}"
               "QScrollBar::add-page,QScrollBar::sub-page{background:transparent}"
               "QPlainTextEdit,QListView,QLineEdit{background:%3;color:%4;border:1px solid %1;"
               "border-radius:6px;padding:4px}"
               "QListView{selection-background-color:%7;selection-color:%4}"
               "QPlainTextEdit:focus,QListView:focus,QLineEdit:focus{border:1px solid %5}"
               "QProgressBar{background:%3;border:1px solid %1;border-radius:4px}"
               "QProgressBar::chunk{background:%5;border-radius:3px}"
               "QTableView,QTreeView{background:%3;alternate-background-color:%6;color:%4;"
               "border:1px solid %1;border-radius:6px;selection-background-color:%7;"
               "selection-color:%4}"
               "QTableView:focus,QTreeView:focus{border:1px solid %5}"
               "QCheckBox,QRadioButton{color:%4}"
               "QCheckBox:disabled,QRadioButton:disabled{color:%2}"
               "QComboBox{background:%3;color:%4;border:1px solid %1;border-radius:6px;"
               "padding:4px 8px}"
               "QComboBox:focus{border:1px solid %5}"
               "QComboBox::drop-down{border:0;width:24px}"
               "QComboBox QAbstractItemView{background:%3;color:%4;"
               "selection-background-color:%7;selection-color:%4}"
               "QDialog QPushButton{background:%3;color:%4;border:1px solid %2;"
               "border-radius:6px;padding:6px 16px;min-width:64px}"
               "QDialog QPushButton:focus{border:2px solid %5}"
               "QDialog QPushButton:disabled{color:%2;border:1px solid %1}"
               "QGroupBox{color:%4}"
               "QPrintDialog QPushButton{padding:6px 8px;min-width:0}"
               "QPrintDialog QToolButton{background:%3;color:%4;border:1px solid %2;"
               "border-radius:6px;padding:4px}"
               "QHeaderView{background:transparent}"
               "QHeaderView::section{background:%3;color:%2;border:0;border-bottom:1px solid %1;"
               "padding:6px 8px}"
               "QTabWidget::pane{border:0;border-top:1px solid %1}"
               "QTabBar::tab{background:transparent;color:%2;padding:8px 16px;border:0;"
               "border-bottom:2px solid transparent}"
               "QTabBar::tab:selected{color:%4;border-bottom:2px solid %5}"
               "QTabBar::tab:focus{color:%5}")
        .arg(tokens.line.name(), tokens.mutedText.name(), tokens.card.name(), tokens.text.name(),
             tokens.accent.name(), tokens.background.name(),
             // A tint of the accent behind text in its usual colour: toned words stay readable.
             blended(tokens.card, tokens.accent, tokens.isDark ? 0.25 : 0.12).name());
}

} // namespace

void Theme::applyTo(QWidget& window)
{
    window.setPalette(palette());
    window.setStyleSheet(styleSheet(current()));
    QToolTip::setPalette(palette());
}

QFont textFont(double size, bool isBold)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont fixedFont(double size)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF() * size);
    return font;
}

double contrast(const QColor& first, const QColor& second)
{
    const double lighter = std::max(luminance(first), luminance(second));
    const double darker = std::min(luminance(first), luminance(second));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace fieldflash::gui
