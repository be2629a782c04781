// SPDX-License-Identifier: MIT
// The settings of the chosen chip: the page without its widgets.
#pragma once

#include "app/gui/option_bytes/option_bytes_text.h"
#include "app/gui/work/workplace.h"
#include "core/update/session.h"

#include <QCoro/QCoroTask>
#include <QObject>
#include <QStandardItemModel>

#include <optional>
#include <stop_token>

namespace fieldflash::gui {

/// Main thread only. Borrows the devices while reading. The result belongs to one arrival of one
/// device; it is cleared when that device reconnects or another one is chosen. If a job is still
/// running on destruction, it is stopped safely and the devices are given back.
class OptionBytesModel final : public QObject {
    Q_OBJECT

public:
    enum Column { Name, Value, Place, ColumnCount };
    enum Role { ExplanationRole = Qt::UserRole, AttentionRole };

    explicit OptionBytesModel(const Workplace& workplace, QObject* parent = nullptr);
    ~OptionBytesModel() override;

    [[nodiscard]] OptionBytesPageState page() const;
    /// Topics with their settings; memories with their words where those are not decoded.
    [[nodiscard]] QStandardItemModel& tree() { return m_tree; }
    /// The entry of that name; else, of those that begin with it, the first one that is in effect
    /// (not the factory default), or the first. Invalid if there is none.
    [[nodiscard]] QModelIndex entry(const QString& name) const;
    /// Nothing has been read yet, and reading does not restart the device.
    [[nodiscard]] bool canReadUnasked() const;
    /// Empty while nothing is shown.
    [[nodiscard]] QString text() const;

    void read();
    /// Erases everything. Precondition: the user has confirmed it.
    void unprotect();
    /// Stops the running job as soon as that is safe.
    void stop();
    void setResult(update::OptionBytesResult result, const QString& port, std::uint64_t arrival);

Q_SIGNALS:
    void changed();

private:
    enum class Work { None, Reading, Unprotecting };

    [[nodiscard]] bool isPossible() const;
    [[nodiscard]] QCoro::Task<> runRead();
    [[nodiscard]] QCoro::Task<> runUnprotect();
    [[nodiscard]] bool begin(Work work, QString activity);
    void leave();
    void forgetIfStale();
    void fillTree();
    void fillRaw();
    [[nodiscard]] update::Listener listener();

    DeviceDesk& m_desk;
    LogModel& m_log;
    QStandardItemModel m_tree;
    std::optional<update::OptionBytesResult> m_result;
    /// Result of removing the protection.
    std::optional<update::Report> m_unprotected;
    QString m_port;              ///< of the device shown
    std::uint64_t m_arrival = 0; ///< of the device shown, as last seen
    Work m_work = Work::None;
    bool m_wasRefused = false;
    std::stop_source m_stop;
    QCoro::Task<> m_task;
};

} // namespace fieldflash::gui
