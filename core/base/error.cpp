// SPDX-License-Identifier: MIT
#include "core/base/error.h"

#include "core/base/words.h"

#include <QtGlobal>

#include <utility>

namespace fieldflash {

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage: return QStringLiteral("Usage");
    case ErrorKind::NoDevice: return QStringLiteral("NoDevice");
    case ErrorKind::AmbiguousDevice: return QStringLiteral("AmbiguousDevice");
    case ErrorKind::Unplugged: return QStringLiteral("Unplugged");
    case ErrorKind::NotPermitted: return QStringLiteral("NotPermitted");
    case ErrorKind::NoDriver: return QStringLiteral("NoDriver");
    case ErrorKind::Busy: return QStringLiteral("Busy");
    case ErrorKind::WrongBoard: return QStringLiteral("WrongBoard");
    case ErrorKind::BadFile: return QStringLiteral("BadFile");
    case ErrorKind::UnsafeImage: return QStringLiteral("UnsafeImage");
    case ErrorKind::FileAccess: return QStringLiteral("FileAccess");
    case ErrorKind::Protected: return QStringLiteral("Protected");
    case ErrorKind::ReadProtected: return QStringLiteral("ReadProtected");
    case ErrorKind::ExcludedMemory: return QStringLiteral("ExcludedMemory");
    case ErrorKind::BackupFailed: return QStringLiteral("BackupFailed");
    case ErrorKind::OutsideMap: return QStringLiteral("OutsideMap");
    case ErrorKind::RefusedByDevice: return QStringLiteral("RefusedByDevice");
    case ErrorKind::TransferFailed: return QStringLiteral("TransferFailed");
    case ErrorKind::TimedOut: return QStringLiteral("TimedOut");
    case ErrorKind::VerifyFailed: return QStringLiteral("VerifyFailed");
    case ErrorKind::DidNotReturn: return QStringLiteral("DidNotReturn");
    case ErrorKind::WrongVersion: return QStringLiteral("WrongVersion");
    case ErrorKind::Cancelled: return QStringLiteral("Cancelled");
    case ErrorKind::OurBug: return QStringLiteral("OurBug");
    }
    Q_UNREACHABLE();
}

int exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage: return 2;
    case ErrorKind::NoDevice:
    case ErrorKind::AmbiguousDevice: return 3;
    case ErrorKind::NotPermitted:
    case ErrorKind::NoDriver:
    case ErrorKind::Busy: return 4;
    case ErrorKind::BadFile:
    case ErrorKind::UnsafeImage:
    case ErrorKind::FileAccess:
    case ErrorKind::BackupFailed: return 5;
    case ErrorKind::WrongBoard:
    case ErrorKind::Protected:
    case ErrorKind::ReadProtected:
    case ErrorKind::ExcludedMemory:
    case ErrorKind::OutsideMap:
    case ErrorKind::RefusedByDevice: return 6;
    case ErrorKind::Unplugged:
    case ErrorKind::TransferFailed:
    case ErrorKind::TimedOut: return 7;
    case ErrorKind::VerifyFailed: return 8;
    case ErrorKind::DidNotReturn: return 9;
    case ErrorKind::WrongVersion: return 10;
    case ErrorKind::Cancelled: return 130;
    case ErrorKind::OurBug: return 70;
    }
    Q_UNREACHABLE();
}

Error::Error(ErrorKind kind, QString summary, QString remedy)
    : m_kind(kind),
      m_summary(std::move(summary)),
      m_remedy(std::move(remedy))
{
    if (m_summary.isEmpty())
        m_summary = Words::tr("An error without a description: this is a bug in Fieldflash.");
}

Error Error::withDetail(QString detail) &&
{
    m_detail = m_detail.isEmpty() ? std::move(detail) : m_detail + QStringLiteral("; ") + detail;
    return std::move(*this);
}

Error Error::whileDoing(QString activity) &&
{
    m_frames.append(std::move(activity));
    return std::move(*this);
}

Error Error::withRemedy(QString remedy) &&
{
    m_remedy = std::move(remedy);
    return std::move(*this);
}

Error Error::withSummary(QString summary) &&
{
    m_summary = std::move(summary);
    return std::move(*this);
}

QString Error::fullText() const
{
    QStringList lines{m_summary};
    for (const QString& frame : m_frames)
        lines.append(QStringLiteral("  ") + Words::tr("while %1").arg(frame));
    if (!m_detail.isEmpty())
        lines.append(QStringLiteral("  (") + m_detail + QLatin1Char(')'));
    if (!m_remedy.isEmpty())
        lines.append(m_remedy);
    return lines.join(QLatin1Char('\n'));
}

} // namespace fieldflash
