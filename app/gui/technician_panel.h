// SPDX-License-Identifier: MIT
// One click away: the whole memory map with its legend, and the log.
#pragma once

#include "app/gui/log_model.h"
#include "app/gui/map_model.h"

#include <QWidget>

class QListView;
class QSortFilterProxyModel;

namespace fieldflash::gui {

class TechnicianPanel final : public QWidget {
    Q_OBJECT

public:
    TechnicianPanel(MapModel& map, LogModel& log, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Protocol lines in the log are wanted or not.
    void protocolWanted(bool isWanted);
    void saveLogWanted();

private:
    QWidget* makeMemoryTab(MapModel& map);
    QWidget* makeLogTab(LogModel& log);
};

} // namespace fieldflash::gui
