// SPDX-License-Identifier: MIT
#include "app/gui/work/firmware_choice.h"

namespace fieldflash::gui {

FirmwareChoice::FirmwareChoice(const std::optional<FileFacts>& file,
                               const std::set<image::FindingCode>& allowed,
                               const std::shared_ptr<const plan::Plan>& plan)
    : m_file(file),
      m_allowed(allowed),
      m_plan(plan)
{
}

} // namespace fieldflash::gui
