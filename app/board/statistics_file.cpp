// SPDX-License-Identifier: MIT
#include "app/board/statistics_file.h"

#include "app/board/board_rack.h"
#include "core/base/log.h"
#include "core/base/save_file.h"

#include <QJsonDocument>

namespace fieldflash::board_program {

StatisticsFile::StatisticsFile(QString path, const BoardRack& rack, Clock& clock)
    : m_path(std::move(path)),
      m_rack(rack),
      m_clock(clock)
{
    schedule();
}

StatisticsFile::~StatisticsFile() { m_clock.cancel(m_next); }

Result<void> StatisticsFile::write()
{
    const auto problem = saveFile(m_path, QJsonDocument(m_rack.allStatistics()).toJson());
    if (!problem)
        return {};
    return failure(Error(ErrorKind::FileAccess,
                         QStringLiteral("The statistics cannot be written to %1.").arg(m_path))
                       .withDetail(*problem));
}

void StatisticsFile::schedule()
{
    using namespace std::chrono_literals;
    m_next = m_clock.callAt(m_clock.now() + 1s, [this] { writeAgain(); });
}

void StatisticsFile::writeAgain()
{
    const auto written = write();
    if (!written && !m_hasFailed)
        qCWarning(logBoard).noquote() << written.error().fullText();
    m_hasFailed = !written;
    schedule();
}

} // namespace fieldflash::board_program
