// SPDX-License-Identifier: MIT
// Events of the session while it works.
#include "app/gui/update/update_model.h"

#include <variant>

namespace fieldflash::gui {

void UpdateModel::onEvent(const update::Event& event)
{
    m_log.append(event);
    if (m_recording)
        m_recording->event(event);
    std::visit([this](const auto& which) { take(which); }, event);
    m_facts.steps = m_steps.steps();
    m_facts.progress = m_steps.progress();
    tellChange();
}

void UpdateModel::take(const update::PhaseStarted& event)
{
    m_steps.started(event.phase);
    m_facts.work->phase = event.phase;
    m_facts.work->phaseShare = 0;
    noteLoss(event.phase);
}

/// From the first erase on, the device needs the update to be completed.
void UpdateModel::noteLoss(update::Phase phase)
{
    if (phase == update::Phase::Erase || phase == update::Phase::Write)
        m_facts.work->flashIncomplete = true;
    else if (phase == update::Phase::Leave || phase == update::Phase::AwaitApplication)
        m_facts.work->flashIncomplete = false;
    if (m_facts.work->job == update::JobKind::Erase) {
        m_desk.setStopWarning(tr("A part of the memory is already erased."));
        return;
    }
    m_desk.setStopWarning(m_facts.work->flashIncomplete
                              ? tr("The old program is already erased: if you stop now, the device "
                                   "does not start until the update is finished.")
                              : QString());
}

void UpdateModel::take(const update::PhaseFinished& event) { m_steps.finished(event); }

void UpdateModel::take(const update::Progress& event)
{
    if (event.total > 0) {
        m_facts.work->phaseShare =
            static_cast<double>(event.done) / static_cast<double>(event.total);
        m_steps.progressed(event.phase, m_facts.work->phaseShare);
    }
    m_facts.work->timeLeft = event.timeLeft;
}

void UpdateModel::take(const update::PlanAnnounced& event)
{
    m_facts.plan = event.plan;
    m_facts.isPlanRead = true;
    m_facts.work->isPlanned = true;
    m_facts.work->planChange = event.change;
    showMap(&event.map);
}

void UpdateModel::take(const update::SectorChanged& event)
{
    // What an erase verifies is empty, not the content of the file.
    const bool isEmpty =
        m_facts.work->job == update::JobKind::Erase && event.state == update::SectorState::Verified;
    const CellState state = isEmpty ? CellState::Erased : cellStateOf(event.state);
    m_map.setState(event.alternateSetting, event.range, state);
    m_fullMap.setState(event.alternateSetting, event.range, state);
}

void UpdateModel::take(const update::DeviceChanged& event) { m_facts.work->life = event.life; }

void UpdateModel::take(const update::Note&) { }

} // namespace fieldflash::gui
