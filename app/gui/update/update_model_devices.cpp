// SPDX-License-Identifier: MIT
// What devices that come, go and are chosen mean for the page.
#include "app/gui/update/update_model.h"

#include "app/gui/update/connection_doctor.h"

namespace fieldflash::gui {

void UpdateModel::onListed()
{
    m_facts.devices = m_desk.devices();
    m_facts.strangers = m_desk.strangers();
    dropReportIfStale();
    m_desk.keepChoice(m_facts.report.has_value());
}

void UpdateModel::onRefreshed()
{
    m_facts.devices = m_desk.devices();
    if (m_facts.chosenPort != m_desk.chosenPort()) {
        m_facts.chosenPort = m_desk.chosenPort();
        m_facts.isAsking = false;
    }
    if (!isWorking()) {
        offerBundled();
        refreshPlan();
        previewIfNeeded();
    }
    tellChange();
}

void UpdateModel::dropReportIfStale()
{
    if (!m_facts.report || isWorking())
        return;
    const update::Report& report = *m_facts.report;
    const DeviceFacts* device = m_facts.chosen();
    if (report.error) {
        if (isReportOver())
            putReportAway();
        return;
    }
    // The next board of a series: the verdict spoke of another one.
    const bool isAnother = device && report.after && device->info.arrival != report.after->arrival;
    if (isAnother || (!device && !m_facts.devices.empty()))
        putReportAway();
}

/// What stood in the way has gone, by what a person did to device or system: the page continues by
/// itself.
bool UpdateModel::isReportOver() const
{
    const update::Report& report = *m_facts.report;
    const DeviceFacts* device = m_facts.chosen();
    if (!device || device->info.obstacle || !report.after
        || device->info.arrival == report.after->arrival)
        return false;
    const ErrorKind kind = report.error->kind();
    const bool wasObstacle =
        kind == ErrorKind::NotPermitted || kind == ErrorKind::NoDriver || kind == ErrorKind::Busy;
    return wasObstacle || diagnose(m_facts).has_value();
}

void UpdateModel::chooseDevice(const QString& portPath)
{
    if (isWorking() || portPath == m_facts.chosenPort)
        return;
    m_facts.showsStrangers = false;
    putReportAway();
    m_desk.choose(portPath);
}

void UpdateModel::chooseBoard(const QString& id)
{
    m_remembered.setBoard(id);
    m_facts.board = id;
    tellChange();
}

void UpdateModel::noteRuleInstall()
{
    m_facts.ruleInstall = m_ruleInstaller->state();
    tellChange();
}

} // namespace fieldflash::gui
