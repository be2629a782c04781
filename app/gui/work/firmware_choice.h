// SPDX-License-Identifier: MIT
// The firmware chosen on the update page, as seen by the other pages.
#pragma once

#include "app/gui/devices/firmware_file.h"
#include "core/image/gate/sanity_gate.h"
#include "core/plan/plan.h"

#include <QObject>

#include <memory>
#include <optional>
#include <set>

namespace fieldflash::gui {

/// A view of the update page's data, which outlives it. Main thread only.
class FirmwareChoice final : public QObject {
    Q_OBJECT

public:
    FirmwareChoice(const std::optional<FileFacts>& file,
                   const std::set<image::FindingCode>& allowed,
                   const std::shared_ptr<const plan::Plan>& plan,
                   const std::optional<Address>& address);

    [[nodiscard]] const std::optional<FileFacts>& file() const { return m_file; }
    /// Findings that the user has overridden.
    [[nodiscard]] const std::set<image::FindingCode>& allowed() const { return m_allowed; }
    /// The plan for the chosen device; nullptr if there is none.
    [[nodiscard]] const plan::Plan* plan() const { return m_plan.get(); }

    /// Where to write a file that states no addresses; absent: at the first flash sector.
    [[nodiscard]] const std::optional<Address>& address() const { return m_address; }
    /// The image at that address.
    [[nodiscard]] image::FirmwareImage placed(image::FirmwareImage image) const;

Q_SIGNALS:
    void changed();
    /// A page has found that the file changed on disk.
    void outdated();

private:
    const std::optional<FileFacts>& m_file;
    const std::set<image::FindingCode>& m_allowed;
    const std::shared_ptr<const plan::Plan>& m_plan;
    const std::optional<Address>& m_address;
};

} // namespace fieldflash::gui
