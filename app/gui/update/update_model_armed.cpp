// SPDX-License-Identifier: MIT
// Armed: a device that is plugged in, or a file that was built anew, needs no click.
#include "app/gui/update/update_model.h"

namespace fieldflash::gui {

void UpdateModel::setArmed(bool isArmed)
{
    const bool canBe = isArmed && m_facts.file && m_facts.file->image && !m_recorded;
    if (m_facts.isArmed == canBe)
        return;
    m_facts.isArmed = canBe;
    const DeviceFacts* device = m_facts.chosen();
    // What is plugged in already waits for a click, as before.
    m_armedArrival = canBe && device ? device->info.arrival : 0;
    m_log.append(LogEntry::Level::Plain,
                 canBe ? tr("Armed: every device that is plugged in is updated")
                       : tr("No longer armed"));
    tellChange();
}

/// A new build counts like a new device.
void UpdateModel::armForNewFile()
{
    if (m_facts.isArmed)
        m_armedArrival = 0;
}

/// Only what a click on the main button would start without a question.
void UpdateModel::startIfArmed()
{
    const DeviceFacts* device = m_facts.chosen();
    if (!m_facts.isArmed || isWorking() || m_desk.isLent() || !device || device->info.obstacle
        || device->info.arrival == m_armedArrival)
        return;
    const bool isLooking =
        device->role != device::Role::Application && !device->isLookedAt && !device->lookError;
    if (isLooking)
        return; // what is on it decides whether there is a question
    m_armedArrival = device->info.arrival;
    if (m_facts.report)
        putReportAway();
    refreshPlan();
    const Situation situation = situationOf(m_facts);
    if (situation == Situation::UpToDate)
        installAnyway(); // versions are only claims: the bytes are compared
    else if (situation != Situation::GoBack)
        ask();
}

/// The device restarts at the end of a job: that is not a new device.
void UpdateModel::noteArmedEnd(const update::Report& report)
{
    if (m_facts.isArmed && report.after)
        m_armedArrival = report.after->arrival;
}

} // namespace fieldflash::gui
