// SPDX-License-Identifier: MIT
// One window per person: a second start hands its file to the first and ends.
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace fieldflash::gui {

/// Two programs on one device would disturb each other; and a double click on a file should show in
/// the window that is open already. Both ends check that the other is of the
/// same account.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(QString name, QObject* parent = nullptr);

    /// In the runtime folder of this account.
    [[nodiscard]] static QString nameForThisPerson();

    /// True when a running program has taken over: this one has nothing left to do. Waits for at
    /// most half a second. `path` may be empty: the window only comes to the front.
    [[nodiscard]] static bool handOver(const QString& name, const QString& path);

    /// From now on a second start arrives here. Where it cannot, nothing is lost but that.
    void listen();

Q_SIGNALS:
    void asked(const QString& path);

private:
    void onConnection();

    QString m_name;
    QLocalServer m_server;
};

} // namespace fieldflash::gui
