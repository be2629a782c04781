// SPDX-License-Identifier: MIT
#include "core/update/detail/recovery.h"

#include "core/base/log.h"
#include "core/base/words.h"
#include "core/update/detail/limits.h"
#include "core/usb/transfer_error.h"

#include <QCoro/QCoroTask>

#include <utility>

namespace fieldflash::update {

Recovery::Recovery(Job& job) : m_job(job) { }

QCoro::Task<Result<void>> Recovery::select(std::uint8_t alternateSetting)
{
    if (m_selected == alternateSetting)
        co_return {};
    auto selected = co_await m_job.device().selectAlternate(alternateSetting);
    if (selected)
        m_selected = alternateSetting;
    co_return selected;
}

QCoro::Task<Result<void>> Recovery::recover(Error error, int tries)
{
    if (!usb::mayStillAnswer(error.kind()) || tries >= kTries || m_recoveries >= kMaximumRecoveries)
        co_return failure(std::move(error));
    ++m_recoveries;
    ++m_job.report().recoveries;
    qCInfo(logUpdate).noquote() << Words::tr("Recovering from: ") + error.fullText();
    // A STALL or an error status is an answer: the transfer itself went well.
    m_job.note((error.kind() == ErrorKind::RefusedByDevice
                    ? Words::tr("A request is repeated: ")
                    : Words::tr("A USB transfer failed and is repeated: "))
                   + error.summary(),
               true);
    m_selected.reset();
    auto idle = co_await m_job.device().normalise();
    // The first request may fail as well.
    if (!idle && usb::mayStillAnswer(idle.error().kind()))
        idle = co_await m_job.device().normalise();
    co_return idle;
}

} // namespace fieldflash::update
