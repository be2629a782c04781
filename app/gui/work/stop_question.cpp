// SPDX-License-Identifier: MIT
#include "app/gui/work/stop_question.h"

#include "app/gui/look/plain_text.h"
#include "app/gui/look/theme.h"

#include <QPushButton>

#include <utility>

namespace fieldflash::gui {

void askToStop(const StopQuestion& question, DeviceDesk& desk, QWidget* parent,
               std::function<void()> stop)
{
    const QString name = QStringLiteral("stopQuestion");
    for (const QMessageBox* open : parent->window()->findChildren<QMessageBox*>(name))
        if (open->isVisible())
            return;
    auto* box = makeMessageBox(QMessageBox::Question, question.title, question.text, {},
                               QMessageBox::NoButton, parent->window());
    box->setObjectName(name);
    const QPushButton* confirm = box->addButton(question.stop, QMessageBox::DestructiveRole);
    QPushButton* stay = box->addButton(question.stay, QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    QObject::connect(confirm, &QPushButton::clicked, parent, std::move(stop));
    // The new program may be complete, or the job finished, before the question is answered.
    const bool isAboutLoss = !desk.stopWarning().isEmpty();
    QObject::connect(&desk, &DeviceDesk::changed, box, [&desk, box, isAboutLoss] {
        if (!desk.isWriting() || (isAboutLoss && desk.stopWarning().isEmpty()))
            box->reject();
    });
    Theme::applyTo(*box);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace fieldflash::gui
