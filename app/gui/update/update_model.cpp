// SPDX-License-Identifier: MIT
#include "app/gui/update/update_model.h"

#include "app/gui/update/words/card_text.h"
#include "app/gui/update/words/page_text.h"
#include "app/gui/work/recorded_devices.h"

namespace fieldflash::gui {

UpdateModel::UpdateModel(ModelInput input)
    : m_desk(input.desk),
      m_remembered(input.remembered),
      m_ruleInstaller(input.ruleInstaller),
      m_isVirtual(input.isVirtual),
      m_backups(std::move(input.backupFolder)),
      m_journalFolder(std::move(input.journalFolder)),
      m_recording(input.recording),
      m_recorded(input.recorded),
      m_bundled(std::move(input.bundled)),
      m_vendor(input.vendor)
{
    m_facts.sourceNotice = std::move(input.sourceNotice);
    m_facts.board = m_remembered.board();
    if (m_ruleInstaller) {
        connect(m_ruleInstaller, &AccessRuleInstaller::changed, this,
                &UpdateModel::noteRuleInstall);
        noteRuleInstall();
    }
    if (m_recorded)
        beginRecording();
    connect(&m_desk, &DeviceDesk::listed, this, &UpdateModel::onListed);
    connect(&m_desk, &DeviceDesk::refreshed, this, &UpdateModel::onRefreshed);
    connect(&m_desk, &DeviceDesk::changed, this, &UpdateModel::tellChange);
    connect(&m_desk, &DeviceDesk::stopWanted, this, &UpdateModel::stopWork);
    connect(&m_desk, &DeviceDesk::aboutToOpen, this, &UpdateModel::makeRoomInRecording);
    connect(&m_desk, &DeviceDesk::givenBack, this, &UpdateModel::onGivenBack);
    connect(&m_choice, &FirmwareChoice::outdated, this, &UpdateModel::noteFileTouched);
    connect(&m_watch, &FileWatch::touched, this, &UpdateModel::noteFileTouched);
    m_desk.refresh();
}

UpdateModel::~UpdateModel()
{
    m_stop.request_stop();
    stopPreview();
}

/// The page keeps its form; its cards say what the boards are doing.
PageState UpdateModel::pageDuringSeries() const
{
    PageFacts facts = m_facts;
    facts.report.reset(); // about a device that is being changed now
    facts.isAsking = facts.isAskingUndo = false;
    PageState page = describe(facts);
    facts.shown.reset();
    facts.workedOn = m_desk.workedOn();
    facts.devices = m_desk.followed();
    for (DeviceFacts& device : facts.devices)
        if (device.role != device::Role::Application && device.knownApplication)
            device.info.serialNumber = device.knownApplication->serialNumber;
    if (page.situation == Situation::NothingConnected && !facts.devices.empty()) {
        const bool isOnly = facts.devices.size() == 1;
        page.situation = isOnly ? Situation::Install : Situation::SeveralDevices;
        if (isOnly)
            facts.chosenPort = facts.devices.front().info.portPath;
        page.connectSteps.clear();
        page.boards.clear();
        page.secondary = {};
    }
    addDeviceCard(facts, page);
    if (page.situation == Situation::SeveralDevices)
        page.choices = deviceChoices(facts);
    page.tone = Tone::Neutral;
    page.sentence = tr("A series is running");
    page.explanation = tr("The Series page shows its results.");
    page.nextStep.clear();
    return page;
}

PageState UpdateModel::page() const
{
    PageState page = m_desk.isFollowing() ? pageDuringSeries() : describe(m_facts);
    page.offersBundle = page.offersBundle && m_recording != nullptr;
    if (m_desk.isLentToPage()) {
        if (!m_desk.isFollowing())
            page.explanation = m_desk.activity();
        page.primary.isEnabled = false;
        page.secondary.isEnabled = false;
        page.acceptsFile = false;
        page.canInstallAnyway = false;
        page.canChooseDevice = false;
    }
    return page;
}

void UpdateModel::tellChange()
{
    if (m_changeTold)
        return;
    m_changeTold = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_changeTold = false;
            Q_EMIT m_choice.changed();
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

} // namespace fieldflash::gui
