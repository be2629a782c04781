// SPDX-License-Identifier: MIT
// One window per user: a second start passes its file to the first and exits.
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace fieldflash::gui {

/// Two programs using one device would disturb each other, and a double click on a file should open
/// it in the existing window. Both ends check that the other runs under the same account.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(QString name, QObject* parent = nullptr);

    /// A socket in the runtime folder of this account.
    [[nodiscard]] static QString nameForThisPerson();

    /// True if a running program has accepted the path: this one should exit. Waits for at most
    /// half a second. `path` may be empty: the window only comes to the front.
    [[nodiscard]] static bool handOver(const QString& name, const QString& path);

    /// Accepts the paths of later starts from now on. If that fails, everything else still works.
    void listen();

Q_SIGNALS:
    void asked(const QString& path);

private:
    void onConnection();

    QString m_name;
    QLocalServer m_server;
};

} // namespace fieldflash::gui
