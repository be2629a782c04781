// SPDX-License-Identifier: MIT
#include "app/gui/shell/technician_panel.h"

#include "app/gui/look/theme.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace fieldflash::gui {

TechnicianPanel::TechnicianPanel(Remembered& remembered, Fill fill, QWidget* parent)
    : QWidget(parent),
      m_remembered(remembered),
      m_fill(std::move(fill)),
      m_tabs(new QTabWidget(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setAccessibleName(tr("Technician's pages"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace, 0, 2 * kSpace, 2 * kSpace);
    column->addWidget(m_tabs);
}

void TechnicianPanel::addPage(QWidget* page, const QString& title, const QString& name)
{
    page->setObjectName(name);
    m_tabs->addTab(page, title);
}

void TechnicianPanel::ensurePages()
{
    if (!m_fill)
        return;
    std::exchange(m_fill, nullptr)(*this);
    showPage(m_remembered.technicianPage());
    // Connected only now: adding pages changes the current one.
    connect(m_tabs, &QTabWidget::currentChanged, this,
            [this] { m_remembered.setTechnicianPage(currentPage()); });
}

bool TechnicianPanel::showPage(const QString& name)
{
    ensurePages();
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i)->objectName() != name)
            continue;
        m_tabs->setCurrentIndex(i);
        return true;
    }
    return false;
}

QString TechnicianPanel::currentPage() const
{
    const QWidget* page = m_tabs->currentWidget();
    return page ? page->objectName() : QString();
}

void TechnicianPanel::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || qobject_cast<QPushButton*>(focusWidget())) {
        QWidget::keyPressEvent(event);
        return;
    }
    // Stops here: Enter in a field of the panel must not press the window's main button.
    event->accept();
}

void TechnicianPanel::showEvent(QShowEvent* event)
{
    ensurePages();
    QWidget::showEvent(event);
}

} // namespace fieldflash::gui
