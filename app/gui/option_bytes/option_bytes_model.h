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

/// Main thread only. Borrows the devices while it reads. What was read belongs
/// to one board: another one, or the same plugged in again, makes it go away. A job
/// that still runs when this is destroyed is stopped safely and gives the devices back.
class OptionBytesModel final : public QObject {
    Q_OBJECT

public:
    enum Column { Name, Value, Place, ColumnCount };
    enum Role { ExplanationRole = Qt::UserRole, AttentionRole };

    explicit OptionBytesModel(const Workplace& workplace, QObject* parent = nullptr);
    ~OptionBytesModel() override;

    [[nodiscard]] OptionBytesPageState page() const;
    /// Topics with their settings.
    [[nodiscard]] QStandardItemModel& tree() { return m_tree; }
    /// Empty while nothing is shown.
    [[nodiscard]] QString text() const;

    void read();
    /// Erases everything. Precondition: a person has confirmed it.
    void unprotect();
    /// Ends what runs as soon as that is safe.
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
    [[nodiscard]] update::Listener listener();

    DeviceDesk& m_desk;
    LogModel& m_log;
    QStandardItemModel m_tree;
    std::optional<update::OptionBytesResult> m_result;
    /// How the protection was removed, or why it was not.
    std::optional<update::Report> m_unprotected;
    QString m_port;              ///< of what is shown
    std::uint64_t m_arrival = 0; ///< of what is shown, as seen last
    Work m_work = Work::None;
    bool m_wasRefused = false;
    std::stop_source m_stop;
    QCoro::Task<> m_task;
};

} // namespace fieldflash::gui
