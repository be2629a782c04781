// SPDX-License-Identifier: MIT
#include "app/gui/look/plain_text.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace fieldflash::gui {

namespace {

/// A label is polished before its size hint is computed, which would lay out rich text.
class PlainTextFilter final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Polish)
            if (auto* label = qobject_cast<QLabel*>(watched))
                label->setTextFormat(Qt::PlainText);
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void keepTextPlain(QApplication& application)
{
    application.installEventFilter(new PlainTextFilter(&application));
}

QMessageBox* makeMessageBox(QMessageBox::Icon icon, const QString& title, const QString& text,
                            const QString& informative, QMessageBox::StandardButtons buttons,
                            QWidget* parent)
{
    auto* box =
        new QMessageBox(icon, title, QString(), buttons, parent); // rule-exception: the one place
    if (!informative.isEmpty())
        box->setInformativeText(QStringLiteral(" ")); // creates its label
    // Before the text is set, because that is when rich text is parsed.
    for (QLabel* label : box->findChildren<QLabel*>())
        label->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->setInformativeText(informative);
    return box;
}

QString withoutMnemonic(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace fieldflash::gui
