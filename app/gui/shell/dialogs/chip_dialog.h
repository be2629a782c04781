// SPDX-License-Identifier: MIT
// What is known about the chosen device and its chip, for technicians.
#pragma once

#include "app/gui/devices/device_facts.h"
#include "core/memory/memory_map.h"

#include <QDialog>
#include <QString>

#include <utility>
#include <vector>

namespace fieldflash::gui {

/// Label and value, in display order; what is not known is left out. `map`: nullptr if not known.
[[nodiscard]] std::vector<std::pair<QString, QString>> chipFacts(const DeviceFacts& device,
                                                                 const memory::MemoryMap* map);

class ChipDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ChipDialog(const std::vector<std::pair<QString, QString>>& facts,
                        QWidget* parent = nullptr);
};

} // namespace fieldflash::gui
