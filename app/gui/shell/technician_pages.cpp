// SPDX-License-Identifier: MIT
#include "app/gui/shell/technician_pages.h"

#include "app/gui/log/log_page.h"
#include "app/gui/memory/memory_page.h"
#include "app/gui/option_bytes/option_bytes_page.h"
#include "app/gui/read_back/read_back_page.h"
#include "app/gui/series/series_page.h"
#include "app/gui/shell/technician_panel.h"

namespace fieldflash::gui {

namespace {

QWidget* makeLogPage(UpdateModel& model, TechnicianPanel& panel)
{
    auto* page = new LogPage(model.log(), &panel);
    page->offerBundle(model.recording() != nullptr);
    QObject::connect(page, &LogPage::bundleWanted, &panel, &TechnicianPanel::bundleWanted);
    QObject::connect(page, &LogPage::protocolWanted, &panel, &TechnicianPanel::protocolWanted);
    QObject::connect(page, &LogPage::saveWanted, &panel, &TechnicianPanel::saveLogWanted);
    return page;
}

} // namespace

void addTechnicianPages(TechnicianPanel& panel, const TechnicianSetting& setting)
{
    UpdateModel& model = setting.model;
    const Workplace workplace = model.workplace();
    auto* memory = new DeviceMemory(workplace, model.fullMap(), &panel);
    panel.addPage(new MemoryPage(*memory), TechnicianPanel::tr("&Memory"),
                  QStringLiteral("memory"));
    panel.addPage(new ReadBackPage(*memory), TechnicianPanel::tr("Read &back"),
                  QStringLiteral("readBack"));
    panel.addPage(new SeriesPage(workplace, &setting.remembered, &panel),
                  TechnicianPanel::tr("&Series"), QStringLiteral("series"));
    panel.addPage(new OptionBytesPage(workplace, &panel), TechnicianPanel::tr("&Option bytes"),
                  QStringLiteral("optionBytes"));
    panel.addPage(makeLogPage(model, panel), TechnicianPanel::tr("&Log"), QStringLiteral("log"));
}

} // namespace fieldflash::gui
