// SPDX-License-Identifier: MIT
// Findings that only a job can raise, with the device in its bootloader: the page asks about them
// like about those of the file, and the update continues with the answer.
#include "app/gui/update/update_model.h"

#include <algorithm>

namespace fieldflash::gui {

namespace {

bool canBeAllowed(const image::Finding& finding)
{
    return finding.severity == image::Severity::Question
        || finding.severity == image::Severity::Danger;
}

} // namespace

/// Keeps what the report asks about. False: nothing that a person has not answered already.
bool UpdateModel::raise(const update::Report& report, std::uint64_t arrival,
                        const std::set<image::FindingCode>& allowed)
{
    const image::Permissions permissions{.named = allowed, .questions = false};
    const bool hasQuestion = std::ranges::any_of(report.findings, [&](const auto& finding) {
        return canBeAllowed(finding) && !permissions.permit(finding);
    });
    const bool isImpossible = std::ranges::any_of(report.findings, [](const auto& finding) {
        return finding.severity == image::Severity::Impossible;
    });
    if (!report.error || !hasQuestion || isImpossible || !m_facts.file || !m_facts.file->image)
        return false;
    RaisedFindings raised{.arrival = arrival,
                          .imageHash = m_facts.file->image->contentHash(),
                          .address = m_facts.address,
                          .findings = {}};
    std::ranges::copy_if(report.findings, std::back_inserter(raised.findings), canBeAllowed);
    m_facts.raised = std::move(raised);
    return true;
}

/// The job ended with nothing but a question: nothing was changed, and a yes continues it.
bool UpdateModel::asksInstead(const update::Report& report, Job job)
{
    const bool isUnchanged = report.bytesWritten == 0 && !report.flashIncomplete;
    if (job != Job::Update || m_recorded || !isUnchanged || !report.after
        || report.returned == update::Answer::No)
        return false;
    if (!raise(report, report.after->arrival, m_lastAllowed))
        return false;
    addRaised();
    return true;
}

/// Behind those of the gate, which knows only what can be known without opening the device.
void UpdateModel::addRaised()
{
    for (const image::Finding& finding : m_facts.raised->findings)
        if (std::ranges::find(m_facts.findings, finding.code, &image::Finding::code)
            == m_facts.findings.end())
            m_facts.findings.push_back(finding);
}

void UpdateModel::allowAll()
{
    if (situationOf(m_facts) != Situation::WrongFile)
        return;
    const std::vector<image::Finding> refusals = m_facts.refusals();
    const bool isYesEnough = std::ranges::all_of(refusals, [](const image::Finding& finding) {
        return finding.severity == image::Severity::Question;
    });
    if (!isYesEnough)
        return;
    for (const image::Finding& finding : refusals)
        m_facts.allowed.insert(finding.code);
    if (situationOf(m_facts) == Situation::UpToDate)
        installAnyway();
    else
        ask();
}

} // namespace fieldflash::gui
