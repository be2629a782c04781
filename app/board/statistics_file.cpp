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
    writeAndGoOn();
}

StatisticsFile::~StatisticsFile()
{
    m_clock.cancel(m_next);
    if (const auto written = write(); !written)
        qCWarning(logBoard).noquote() << written.error().fullText();
}

Result<void> StatisticsFile::write()
{
    const auto problem = saveFile(m_path, QJsonDocument(m_rack.allStatistics()).toJson());
    if (!problem)
        return {};
    return failure(Error(ErrorKind::FileAccess,
                         QStringLiteral("The statistics cannot be written to %1.").arg(m_path))
                       .withDetail(*problem));
}

void StatisticsFile::writeAndGoOn()
{
    using namespace std::chrono_literals;
    if (const auto written = write(); !written)
        qCWarning(logBoard).noquote() << written.error().fullText();
    m_next = m_clock.callAt(m_clock.now() + 1s, [this] { writeAndGoOn(); });
}

} // namespace fieldflash::board_program
