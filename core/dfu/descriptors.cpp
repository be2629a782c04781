// SPDX-License-Identifier: MIT
#include "core/dfu/descriptors.h"

#include <algorithm>
#include <utility>

namespace fieldflash::dfu {

namespace {

constexpr std::uint8_t kInterfaceType = 0x04;
constexpr std::uint8_t kFunctionalType = 0x21;
constexpr std::size_t kInterfaceLength = 9;
constexpr std::size_t kFunctionalLength = 9;
constexpr std::size_t kFunctionalLength10 = 7; ///< DFU 1.0: without bcdDFUVersion

constexpr std::uint8_t kApplicationSpecific = 0xFE;
constexpr std::uint8_t kDfuSubclass = 0x01;
constexpr std::uint8_t kRuntimeProtocol = 0x01;

/// HID and smart card interfaces use the same descriptor type number for other descriptors.
constexpr std::uint8_t kHidClass = 0x03;
constexpr std::uint8_t kSmartCardClass = 0x0B;

FunctionalDescriptor functionalFrom(ByteView bytes)
{
    FunctionalDescriptor found;
    found.bmAttributes = bytes[2];
    found.wDetachTimeOut = std::chrono::milliseconds(readLittle16(bytes, 3));
    found.wTransferSize = readLittle16(bytes, 5);
    found.bcdDFUVersion =
        bytes.size() >= kFunctionalLength ? readLittle16(bytes, 7) : std::uint16_t{0x0100};
    return found;
}

class Walk {
public:
    void visit(ByteView descriptor)
    {
        if (descriptor[1] == kInterfaceType && descriptor.size() >= kInterfaceLength)
            visitInterface(descriptor);
        else if (descriptor[1] == kFunctionalType && descriptor.size() >= kFunctionalLength10)
            visitFunctional(descriptor);
    }

    /// A functional descriptor outside DFU interfaces, or a single one, applies to all interfaces.
    [[nodiscard]] std::vector<DfuInterface> finish() &&
    {
        std::vector<FunctionalDescriptor> known = m_apart;
        for (const DfuInterface& candidate : m_found) {
            if (candidate.functional)
                known.push_back(*candidate.functional);
        }
        for (DfuInterface& candidate : m_found) {
            if (!candidate.functional && known.size() == 1)
                candidate.functional = known.front();
        }
        return std::move(m_found);
    }

private:
    void visitInterface(ByteView descriptor)
    {
        const std::uint8_t interfaceClass = descriptor[5];
        m_isForeign = interfaceClass == kHidClass || interfaceClass == kSmartCardClass;
        m_isInDfu = interfaceClass == kApplicationSpecific && descriptor[6] == kDfuSubclass;
        if (!m_isInDfu)
            return;
        DfuInterface& current = interfaceFor(descriptor[2], descriptor[7] == kRuntimeProtocol);
        // Each only once: 64 KB of descriptors could contain thousands.
        if (std::ranges::find(current.alternates, descriptor[3],
                              &AlternateSetting::bAlternateSetting)
            == current.alternates.end())
            current.alternates.push_back(
                {.bAlternateSetting = descriptor[3], .iInterface = descriptor[8]});
    }

    void visitFunctional(ByteView descriptor)
    {
        if (m_isForeign)
            return;
        const FunctionalDescriptor functional = functionalFrom(descriptor);
        if (!m_isInDfu)
            m_apart.push_back(functional);
        else if (DfuInterface& current = m_found[m_current]; !current.functional)
            current.functional = functional;
    }

    DfuInterface& interfaceFor(std::uint8_t number, bool isRuntime)
    {
        const auto known = std::ranges::find_if(m_found, [=](const DfuInterface& candidate) {
            return candidate.bInterfaceNumber == number && candidate.isRuntime == isRuntime;
        });
        m_current = static_cast<std::size_t>(known - m_found.begin());
        if (known == m_found.end())
            m_found.push_back({.bInterfaceNumber = number,
                               .isRuntime = isRuntime,
                               .alternates = {},
                               .functional = {}});
        return m_found[m_current];
    }

    std::vector<DfuInterface> m_found;
    std::vector<FunctionalDescriptor> m_apart; ///< seen outside of DFU interfaces
    std::size_t m_current = 0;
    bool m_isInDfu = false;
    bool m_isForeign = false;
};

} // namespace

std::vector<DfuInterface> findDfuInterfaces(ByteView configuration)
{
    Walk walk;
    while (configuration.size() >= 2) {
        const std::size_t length = configuration[0];
        if (length < 2 || length > configuration.size())
            break;
        walk.visit(configuration.first(length));
        configuration = configuration.subspan(length);
    }
    return std::move(walk).finish();
}

} // namespace fieldflash::dfu
