// SPDX-License-Identifier: MIT
#include "core/update/event.h"

namespace fieldflash::update {

QString phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Detach: return QStringLiteral("Detach");
    case Phase::AwaitBootloader: return QStringLiteral("AwaitBootloader");
    case Phase::Inspect: return QStringLiteral("Inspect");
    case Phase::Compare: return QStringLiteral("Compare");
    case Phase::Erase: return QStringLiteral("Erase");
    case Phase::Write: return QStringLiteral("Write");
    case Phase::Verify: return QStringLiteral("Verify");
    case Phase::Read: return QStringLiteral("Read");
    case Phase::Leave: return QStringLiteral("Leave");
    case Phase::AwaitApplication: return QStringLiteral("AwaitApplication");
    case Phase::Confirm: return QStringLiteral("Confirm");
    }
    Q_UNREACHABLE();
}

QString phaseOutcomeName(PhaseOutcome outcome)
{
    switch (outcome) {
    case PhaseOutcome::Done: return QStringLiteral("Done");
    case PhaseOutcome::Failed: return QStringLiteral("Failed");
    case PhaseOutcome::Stopped: return QStringLiteral("Stopped");
    }
    Q_UNREACHABLE();
}

QString sectorStateName(SectorState state)
{
    switch (state) {
    case SectorState::Kept: return QStringLiteral("Kept");
    case SectorState::Equal: return QStringLiteral("Equal");
    case SectorState::ToWrite: return QStringLiteral("ToWrite");
    case SectorState::Erased: return QStringLiteral("Erased");
    case SectorState::Writing: return QStringLiteral("Writing");
    case SectorState::Written: return QStringLiteral("Written");
    case SectorState::Verified: return QStringLiteral("Verified");
    case SectorState::Different: return QStringLiteral("Different");
    }
    Q_UNREACHABLE();
}

} // namespace fieldflash::update
