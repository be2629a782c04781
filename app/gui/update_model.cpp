// SPDX-License-Identifier: MIT
#include "app/gui/update_model.h"

#include "app/gui/page_text.h"
#include "app/gui/recordings/recorded_devices.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace fieldflash::gui {

UpdateModel::UpdateModel(ModelInput input)
    : m_bus(input.bus),
      m_clock(input.clock),
      m_remembered(input.remembered),
      m_ruleInstaller(input.ruleInstaller),
      m_isVirtual(input.isVirtual),
      m_backups(std::move(input.backupFolder)),
      m_journalFolder(std::move(input.journalFolder)),
      m_recording(input.recording),
      m_recorded(input.recorded),
      m_bundled(std::move(input.bundled))
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
    connect(&m_bus, &usb::Bus::changed, this, &UpdateModel::refreshDevices);
    refreshDevices();
}

UpdateModel::~UpdateModel()
{
    disconnect(&m_bus, nullptr, this, nullptr);
    m_stop.request_stop();
    m_lookStop.request_stop();
    // The coroutines hold references to this; each of their waits has a limit.
    while (m_isRunning || m_isLooking)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

PageState UpdateModel::page() const
{
    PageState page = describe(m_facts);
    page.offersBundle = page.offersBundle && m_recording != nullptr;
    if (isLent()) {
        page.explanation = m_lentFor;
        page.primary.isEnabled = false;
        page.secondary.isEnabled = false;
        page.acceptsFile = false;
        page.canInstallAnyway = false;
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
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

} // namespace fieldflash::gui
