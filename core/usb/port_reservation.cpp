// SPDX-License-Identifier: MIT
#include "core/usb/port_reservation.h"

#include "core/base/log.h"
#include "core/base/words.h"

#include <QDir>
#include <QLockFile>
#include <QSysInfo>

namespace fieldflash::usb {

namespace {

QString ownerOf(const QLockFile& lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return Words::tr("Another program");
    return Words::tr("Another program (%1, process %2)").arg(program).arg(process);
}

} // namespace

Result<Reservation> reservePort(const QString& portPath, const QString& folder)
{
    // The host name, because several computers may share a home folder.
    const QString name =
        QStringLiteral("%1/%2-port-%3.lock").arg(folder, QSysInfo::machineHostName(), portPath);
    if (!QDir().mkpath(folder))
        return Reservation();
    auto lock = std::make_shared<QLockFile>(name);
    // Jobs may take long: the lock is stale only if its owner has died.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return Reservation(std::move(lock));
    if (lock->error() != QLockFile::LockFailedError) {
        qCInfo(logUsb).noquote() << "no lock file can be made:" << name;
        return Reservation();
    }
    return failure(Error(ErrorKind::Busy,
                         ownerOf(*lock) + Words::tr(" is working with this device right now."),
                         Words::tr("Wait until it has finished or close it, then try again."))
                       .withDetail(name));
}

} // namespace fieldflash::usb
