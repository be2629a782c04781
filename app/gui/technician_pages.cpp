// SPDX-License-Identifier: MIT
#include "app/gui/technician_pages.h"

#include "app/gui/action_button.h"
#include "app/gui/memory/memory_page.h"
#include "app/gui/technician_panel.h"
#include "app/gui/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace fieldflash::gui {

namespace {

QWidget* makeLogPage(LogModel& log, TechnicianPanel& panel)
{
    auto* tab = new QWidget(&panel);
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(kSpace, 2 * kSpace, kSpace, kSpace);
    column->setSpacing(kSpace);
    auto* filter = new QLineEdit(tab);
    filter->setPlaceholderText(TechnicianPanel::tr("Filter"));
    filter->setAccessibleName(TechnicianPanel::tr("Filter the log"));
    filter->setClearButtonEnabled(true);
    column->addWidget(filter);
    auto* proxy = new QSortFilterProxyModel(tab);
    proxy->setSourceModel(&log);
    proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    QObject::connect(filter, &QLineEdit::textChanged, proxy,
                     &QSortFilterProxyModel::setFilterFixedString);
    auto* list = new QListView(tab);
    list->setModel(proxy);
    list->setFont(fixedFont());
    list->setUniformItemSizes(true);
    list->setAccessibleName(TechnicianPanel::tr("Log"));
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    column->addWidget(list, 1);
    QObject::connect(proxy, &QAbstractItemModel::rowsAboutToBeInserted, list, [list] {
        const QScrollBar* bar = list->verticalScrollBar();
        list->setProperty("follows", bar->value() == bar->maximum());
    });
    QObject::connect(proxy, &QAbstractItemModel::rowsInserted, list, [list] {
        if (list->property("follows").toBool())
            list->scrollToBottom();
    });
    auto* foot = new QHBoxLayout;
    auto* protocol = new QCheckBox(TechnicianPanel::tr("&Protocol lines"), tab);
    auto* copy = new TextButton(TechnicianPanel::tr("Copy lo&g"), TextButton::Kind::Plain, tab);
    auto* save = new TextButton(TechnicianPanel::tr("&Save log…"), TextButton::Kind::Plain, tab);
    foot->addWidget(protocol);
    foot->addStretch(1);
    foot->addWidget(copy);
    foot->addWidget(save);
    column->addLayout(foot);
    QObject::connect(protocol, &QCheckBox::toggled, &panel, &TechnicianPanel::protocolWanted);
    QObject::connect(copy, &QPushButton::clicked, &panel,
                     [&log] { QGuiApplication::clipboard()->setText(log.text()); });
    QObject::connect(save, &QPushButton::clicked, &panel, &TechnicianPanel::saveLogWanted);
    return tab;
}

} // namespace

void addTechnicianPages(TechnicianPanel& panel, const TechnicianSetting& setting)
{
    UpdateModel& model = setting.model;
    auto* memory = new DeviceMemory(model, &panel);
    panel.addPage(new MemoryPage(*memory), TechnicianPanel::tr("&Memory"),
                  QStringLiteral("memory"));
    panel.addPage(makeLogPage(model.log(), panel), TechnicianPanel::tr("&Log"),
                  QStringLiteral("log"));
}

} // namespace fieldflash::gui
