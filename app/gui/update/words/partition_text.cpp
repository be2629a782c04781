// SPDX-License-Identifier: MIT
#include "app/gui/update/words/partition_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace fieldflash::gui {

namespace {

struct PartitionWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::Partition)
};

using update::Phase;

bool showsMemory(Situation situation)
{
    switch (situation) {
    case Situation::NothingConnected:
    case Situation::SeveralDevices:
    case Situation::DeviceObstacle:
    case Situation::DeviceUnreadable: return false;
    default: return true;
    }
}

QString nameOf(const dfu::Partition& partition)
{
    return partition.name.isEmpty()
        ? PartitionWords::tr("Partition %1").arg(partition.alternateSetting)
        : partition.name;
}

/// A job writes or checks a memory for which no plan was made.
bool isWorkingWithoutMap(const PageFacts& facts)
{
    return facts.work && !facts.work->isPlanned
        && (facts.work->phase == Phase::Write || facts.work->phase == Phase::Verify);
}

void addShares(const PageFacts& facts, PartitionState& state)
{
    if (facts.work) {
        const Phase phase = facts.work->phase.value_or(Phase::Inspect);
        if (phase == Phase::Write)
            state.written = facts.work->phaseShare;
        if (phase > Phase::Write && !facts.work->isCheckOnly)
            state.written = 1;
        if (phase == Phase::Verify)
            state.verified = facts.work->phaseShare;
        if (phase > Phase::Verify)
            state.verified = 1;
        return;
    }
    if (!facts.report)
        return;
    state.written = facts.report->bytesWritten > 0 ? 1 : 0;
    state.verified = facts.report->verified == update::Answer::Yes ? 1 : 0;
    state.isDifferent = facts.report->verified == update::Answer::No;
}

QString spokenText(const PartitionState& state)
{
    const auto percent = [](double share) { return static_cast<int>(std::lround(share * 100)); };
    if (state.isDifferent)
        return PartitionWords::tr("%1: differs from the file").arg(state.title);
    if (state.verified > 0)
        return PartitionWords::tr("%1: %2 % checked").arg(state.title).arg(percent(state.verified));
    return PartitionWords::tr("%1: %2 % written").arg(state.title).arg(percent(state.written));
}

bool startsJob(Action action)
{
    return action == Action::Start || action == Action::Confirm || action == Action::TryAgain
        || action == Action::AllowAll;
}

} // namespace

void addPartition(const PageFacts& facts, PageState& page)
{
    const bool isShown = facts.partitions || isWorkingWithoutMap(facts);
    if (!isShown || !showsMemory(page.situation) || !page.connectSteps.empty())
        return;
    PartitionState state;
    state.title = PartitionWords::tr("Memory of the device");
    state.canChoose = !facts.work && !facts.recording;
    state.hasFile = facts.file && facts.file->image;
    if (facts.partitions) {
        state.chosen = facts.partitions->chosen;
        for (const dfu::Partition& partition : facts.partitions->all) {
            state.choices.push_back({partition.alternateSetting, nameOf(partition)});
            if (state.chosen == partition.alternateSetting || facts.partitions->all.size() == 1)
                state.title = nameOf(partition);
        }
    }
    addShares(facts, state);
    state.spoken = spokenText(state);
    page.partition = std::move(state);
    if (!facts.partitions || !facts.partitions->needsChoice() || !startsJob(page.primary.action))
        return;
    page.primary.isEnabled = false;
    page.nextStep = PartitionWords::tr("Choose the partition that the file is for.");
    const bool isQuestion = page.situation == Situation::Failed
        && facts.report->error->kind() == ErrorKind::AmbiguousDevice;
    if (!isQuestion)
        return;
    page.tone = Tone::Caution;
    page.sentence = PartitionWords::tr("Which partition?");
    page.verdict.clear(); // nothing was started
    page.offersBundle = false;
}

} // namespace fieldflash::gui
