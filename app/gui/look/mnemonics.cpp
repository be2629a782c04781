// SPDX-License-Identifier: MIT
#include "app/gui/look/mnemonics.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QPointer>
#include <QSet>
#include <QTabBar>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace fieldflash::gui {

namespace {

/// The text that the owner has set, while a modified one is shown.
constexpr char kRequestedText[] = "fieldflashWishedText";
constexpr char kShownText[] = "fieldflashShownText";
constexpr char kKeepsMnemonic[] = "fieldflashKeepsMnemonic";

/// Anything with a text: a button, a tab or a menu entry.
struct Labelled {
    QObject* owner;
    QString key; ///< of its properties; several tabs share one owner
    QString text;
    std::function<void(const QString&)> setText;
};

/// Position of the "&" that marks the mnemonic; -1: none.
qsizetype markOf(const QString& text)
{
    for (qsizetype at = text.indexOf(QLatin1Char('&')); at >= 0 && at + 1 < text.size();
         at = text.indexOf(QLatin1Char('&'), at + 2))
        if (text[at + 1] != QLatin1Char('&'))
            return at;
    return -1;
}

QString withoutMark(QString text, qsizetype mark) { return text.remove(mark, 1); }

/// "打开(&O)": the mnemonic is appended to a text that contains no suitable letter.
bool isAppended(const QString& text, qsizetype mark)
{
    return mark > 0 && text[mark - 1] == QLatin1Char('(') && mark + 2 < text.size()
        && text[mark + 2] == QLatin1Char(')');
}

/// The same text with a free letter as mnemonic.
QString withFreeLetter(const QString& text, qsizetype mark, const QSet<QChar>& taken)
{
    if (isAppended(text, mark)) {
        QString changed = text;
        for (char letter = 'A'; letter <= 'Z'; ++letter) {
            if (taken.contains(QLatin1Char(letter)))
                continue;
            changed[mark + 1] = QLatin1Char(letter);
            return changed;
        }
        return changed.remove(mark - 1, 4);
    }
    const QString plain = withoutMark(text, mark);
    const auto isFree = [&](qsizetype at) {
        const QChar letter = plain[at].toUpper();
        return letter.isLetter() && letter.unicode() < 0x80 && !taken.contains(letter);
    };
    for (const bool startsWord : {true, false})
        for (qsizetype at = 0; at < plain.size(); ++at)
            if (isFree(at) && (!startsWord || at == 0 || plain[at - 1].isSpace()))
                return QString(plain).insert(at, QLatin1Char('&'));
    return plain;
}

void separate(std::vector<Labelled>& all)
{
    QSet<QChar> taken;
    std::vector<const Labelled*> late;
    for (Labelled& one : all) {
        const QByteArray shown = (QLatin1String(kShownText) + one.key).toLatin1();
        const QByteArray requested = (QLatin1String(kRequestedText) + one.key).toLatin1();
        if (one.owner->property(shown.constData()).toString() == one.text)
            one.text = one.owner->property(requested.constData()).toString();
        const qsizetype mark = markOf(one.text);
        if (mark < 0)
            continue;
        const QChar letter = one.text[mark + 1].toUpper();
        if (taken.contains(letter)) {
            late.push_back(&one);
            continue;
        }
        taken.insert(letter);
        one.setText(one.text);
    }
    for (const Labelled* one : late) {
        const QString changed = withFreeLetter(one->text, markOf(one->text), taken);
        if (const qsizetype mark = markOf(changed); mark >= 0)
            taken.insert(changed[mark + 1].toUpper());
        one->owner->setProperty((QLatin1String(kShownText) + one->key).toLatin1(), changed);
        one->owner->setProperty((QLatin1String(kRequestedText) + one->key).toLatin1(), one->text);
        one->setText(changed);
    }
}

/// Resolves conflicts once per event loop iteration in which something changed.
class MnemonicFilter final : public QObject {
public:
    explicit MnemonicFilter(QObject* parent) : QObject(parent)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &MnemonicFilter::separateAll);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const QEvent::Type type = event->type();
        if (type != QEvent::Show && type != QEvent::LayoutRequest)
            return false;
        auto* widget = watched->isWidgetType() ? static_cast<QWidget*>(watched) : nullptr;
        if (!widget)
            return false;
        if (auto* menu = qobject_cast<QMenu*>(widget)) {
            if (type == QEvent::Show)
                separateMnemonics(*menu);
            return false;
        }
        const QPointer<QWidget> window(widget->window());
        if (!m_windows.contains(window))
            m_windows.push_back(window);
        if (!m_timer.isActive())
            m_timer.start();
        return false;
    }

private:
    void separateAll()
    {
        for (const QPointer<QWidget>& window : std::exchange(m_windows, {}))
            if (window)
                separateMnemonics(*window);
    }

    QTimer m_timer;
    QList<QPointer<QWidget>> m_windows;
};

} // namespace

void separateMnemonics(QWidget& window)
{
    std::vector<Labelled> all;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->window() != &window || !widget->isVisible())
            continue;
        if (auto* button = qobject_cast<QAbstractButton*>(widget)) {
            all.push_back({button, {}, button->text(), [button](const QString& text) {
                               if (button->text() != text)
                                   button->setText(text);
                           }});
        } else if (auto* tabs = qobject_cast<QTabBar*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                all.push_back(
                    {tabs, QString::number(i), tabs->tabText(i), [tabs, i](const QString& text) {
                         if (tabs->tabText(i) != text)
                             tabs->setTabText(i, text);
                     }});
        }
    }
    std::ranges::stable_partition(
        all, [](const Labelled& one) { return one.owner->property(kKeepsMnemonic).toBool(); });
    separate(all);
}

void keepMnemonic(QWidget& widget) { widget.setProperty(kKeepsMnemonic, true); }

void separateMnemonics(QMenu& menu)
{
    std::vector<Labelled> all;
    for (QAction* action : menu.actions())
        if (action->isVisible() && !action->isSeparator())
            all.push_back({action, {}, action->text(), [action](const QString& text) {
                               if (action->text() != text)
                                   action->setText(text);
                           }});
    separate(all);
}

void keepMnemonicsApart(QApplication& application)
{
    application.installEventFilter(new MnemonicFilter(&application));
}

} // namespace fieldflash::gui
