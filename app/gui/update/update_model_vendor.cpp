// SPDX-License-Identifier: MIT
// The bundle of a vendor: the right file for the device at hand, and what is remembered of it.
#include "app/gui/update/update_model.h"

namespace fieldflash::gui {

/// Follows the device until a person chooses a file.
void UpdateModel::offerVendorFirmware()
{
    const bool isChosenByHand = m_facts.file && !m_isVendorOffer;
    if (isChosenByHand || m_facts.report)
        return;
    const DeviceFacts* device = m_facts.chosen();
    if (!device || device->info.obstacle) {
        m_facts.file.reset();
        return;
    }
    FileFacts offered = m_vendor->firmwareFor(gateFacts(*device));
    const bool isSame = m_facts.file && m_facts.file->sha256 == offered.sha256
        && m_facts.file->fileName == offered.fileName;
    if (isSame)
        return; // what the person has allowed stays allowed
    m_facts.allowed.clear();
    m_facts.file = std::move(offered);
    m_isVendorOffer = true;
}

void UpdateModel::chooseFile()
{
    if (m_vendor != nullptr && m_facts.file && !m_facts.file->choices.isEmpty())
        Q_EMIT vendorChoiceWanted(m_facts.file->choices);
    else
        Q_EMIT fileWanted();
}

void UpdateModel::chooseFromVendor(const QString& member)
{
    if (isWorking() || m_vendor == nullptr || m_vendor->content().firmwareAt(member) == nullptr)
        return;
    setFile(m_vendor->firmwareAt(member));
}

/// Findings about the bundle come first: whether it is to be trusted is asked before anything else.
void UpdateModel::addBundleFindings()
{
    if (!m_facts.file)
        return;
    const image::Findings& about = m_facts.file->bundleFindings;
    m_facts.findings.insert(m_facts.findings.begin(), about.begin(), about.end());
}

/// Only now has the person agreed: the button was pressed with the findings in sight.
void UpdateModel::rememberVendor(bool isInstalled)
{
    const bool isFromBundle =
        m_vendor != nullptr && m_facts.file && !m_facts.file->bundleVersion.isEmpty();
    if (!isFromBundle)
        return;
    const Result<void> saved =
        isInstalled ? m_vendor->rememberInstalled() : m_vendor->rememberVendor();
    if (!saved)
        m_log.append(LogEntry::Level::Plain, saved.error().summary());
}

} // namespace fieldflash::gui
