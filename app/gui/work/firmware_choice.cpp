// SPDX-License-Identifier: MIT
#include "app/gui/work/firmware_choice.h"

namespace fieldflash::gui {

FirmwareChoice::FirmwareChoice(const std::optional<FileFacts>& file,
                               const std::set<image::FindingCode>& allowed,
                               const std::shared_ptr<const plan::Plan>& plan,
                               const std::optional<Address>& address)
    : m_file(file),
      m_allowed(allowed),
      m_plan(plan),
      m_address(address)
{
}

image::FirmwareImage FirmwareChoice::placed(image::FirmwareImage image) const
{
    if (!image.needsAddress || !m_address)
        return image;
    return image.placedAt(*m_address);
}

} // namespace fieldflash::gui
