// SPDX-License-Identifier: MIT
#include "app/gui/shell/technician_panel.h"

#include "app/gui/look/mnemonics.h"
#include "app/gui/look/theme.h"
#include "app/gui/shell/work_line.h"

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
      m_tabs(new QTabWidget(this)),
      m_line(new WorkLine(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->tabBar()->setDrawBase(false);
    keepMnemonic(*m_tabs->tabBar());
    m_tabs->tabBar()->setAccessibleName(tr("Technician's pages"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace, 0, 2 * kSpace, 2 * kSpace);
    column->setSpacing(kInnerSpace);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_line);
    m_line->hide();
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        remember();
        showLine();
        if (!m_isMoving)
            Q_EMIT pageChanged();
    });
}

/// Not while the pages are made or moved: that changes the current one, too.
void TechnicianPanel::remember()
{
    if (!m_isMoving && !m_fill)
        m_remembered.setTechnicianPage(currentPage());
}

void TechnicianPanel::showLine()
{
    m_line->setVisible(hasUpdatePage() && m_tabs->currentWidget() != m_updatePage);
}

void TechnicianPanel::takeUpdatePage(QWidget* page)
{
    if (hasUpdatePage())
        return;
    const QString current = m_fill ? m_remembered.technicianPage() : currentPage();
    m_isMoving = true;
    m_updatePage = page;
    page->setObjectName(QStringLiteral("update"));
    m_tabs->insertTab(0, page, tr("&Update")); // which shows it only as the current page
    showPage(current);
    m_isMoving = false;
    showLine();
}

void TechnicianPanel::giveUpdatePage()
{
    m_isMoving = true;
    if (const int index = m_tabs->indexOf(m_updatePage); index >= 0)
        m_tabs->removeTab(index);
    m_updatePage = nullptr;
    m_isMoving = false;
    showLine();
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
    m_isMoving = true;
    std::exchange(m_fill, nullptr)(*this);
    showPage(m_remembered.technicianPage());
    m_isMoving = false;
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
    const bool isOnUpdate = hasUpdatePage() && m_tabs->currentWidget() == m_updatePage;
    if (!isEnter || isOnUpdate || qobject_cast<QPushButton*>(focusWidget())) {
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
