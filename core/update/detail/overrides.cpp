// SPDX-License-Identifier: MIT
#include "core/update/detail/overrides.h"

#include "core/base/words.h"
#include "core/dfu/descriptors.h"
#include "core/dfu/protocol.h"
#include "core/image/gate/sanity_gate.h"
#include "core/memory/layout_text.h"
#include "core/update/preparation.h"
#include "core/update/session.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::update {

namespace {

// DFU 1.1, 4.2.3 and 4.2.4.
constexpr std::uint8_t kInterfaceType = 0x04;
constexpr std::uint8_t kFunctionalType = 0x21;
constexpr std::size_t kInterfaceLength = 9;
constexpr std::size_t kTransferSizeAt = 5;
/// Download, upload, will detach: what ROM bootloaders state.
constexpr std::uint8_t kUsualAttributes = 0x0B;
constexpr std::uint16_t kUsualTimeOut = 255;

image::Finding finding(image::FindingCode code, const QString& summary)
{
    return {.code = code,
            .summary = summary,
            .detail = {},
            .severity = image::Severity::Danger,
            .remedy = Words::tr("If you know better than the device, allow it: --allow %1.")
                          .arg(image::findingName(code))};
}

image::Finding withoutFunctional()
{
    return finding(image::FindingCode::NoFunctional,
                   Words::tr("The bootloader does not say which kind of DFU it uses (it has no "
                             "functional descriptor)."));
}

bool isDfuMode(ByteView interfaceDescriptor)
{
    return interfaceDescriptor.size() >= kInterfaceLength && interfaceDescriptor[5] == 0xFE
        && interfaceDescriptor[6] == 0x01 && interfaceDescriptor[7] == 0x02;
}

void appendFunctional(Bytes& to, std::uint16_t transferSize)
{
    to.insert(to.end(), {9, kFunctionalType, kUsualAttributes});
    appendLittle16(to, kUsualTimeOut);
    appendLittle16(to, transferSize);
    appendLittle16(to, dfu::kDfuseVersion);
}

/// Passes everything on.
class CorrectedLink final : public usb::Link {
public:
    CorrectedLink(std::unique_ptr<usb::Link> inner, const Overrides& overrides)
        : m_inner(std::move(inner)),
          m_info(m_inner->info())
    {
        m_info.configuration = correctedConfiguration(m_info.configuration, overrides);
    }

    [[nodiscard]] QCoro::Task<Result<Bytes>>
    controlIn(usb::ControlSetup setup, std::uint16_t length, Timeout timeout) override
    {
        return m_inner->controlIn(setup, length, timeout);
    }
    [[nodiscard]] QCoro::Task<Result<void>> controlOut(usb::ControlSetup setup, Bytes data,
                                                       Timeout timeout) override
    {
        return m_inner->controlOut(setup, std::move(data), timeout);
    }
    [[nodiscard]] QCoro::Task<Result<void>> claimInterface(std::uint8_t interfaceNumber) override
    {
        return m_inner->claimInterface(interfaceNumber);
    }
    [[nodiscard]] QCoro::Task<Result<void>> selectAlternate(std::uint8_t interfaceNumber,
                                                            std::uint8_t alternateSetting) override
    {
        return m_inner->selectAlternate(interfaceNumber, alternateSetting);
    }
    [[nodiscard]] QCoro::Task<Result<void>> resetDevice() override
    {
        return m_inner->resetDevice();
    }
    [[nodiscard]] const usb::DeviceInfo& info() const override { return m_info; }

private:
    std::unique_ptr<usb::Link> m_inner;
    usb::DeviceInfo m_info;
};

} // namespace

Result<Overrides> overridesFrom(const UpdateOptions& options)
{
    Overrides overrides;
    image::Findings findings;
    if (options.transferSize)
        findings.push_back(
            finding(image::FindingCode::TransferSize,
                    Words::tr("Blocks of %1 are to be sent, whatever size the device announces.")
                        .arg(sizeText(*options.transferSize))));
    if (!options.layoutTexts.isEmpty())
        findings.push_back(finding(
            image::FindingCode::LayoutText,
            Words::tr("Another memory layout is to be used than the one the device announces.")));
    if (auto refused = image::refusal(findings, permissionsOf(options)))
        return failure(*std::move(refused));
    overrides.transferSize = options.transferSize;
    overrides.assumesDfuse = options.allowed.contains(image::FindingCode::NoFunctional);
    if (overrides.assumesDfuse && !overrides.transferSize)
        return failure(ErrorKind::Usage,
                       Words::tr("A device without a functional descriptor does not state how long "
                                 "a block may be."),
                       Words::tr("Give it with --transfer-size, and allow it with --allow "
                                 "transfer-size."));
    std::uint8_t alternateSetting = 0;
    for (const QString& text : options.layoutTexts) {
        auto area = memory::parseLayoutText(alternateSetting++, text);
        if (!area)
            return failure(
                Error(ErrorKind::Usage, Words::tr("“%1” is not a memory layout.").arg(text),
                      Words::tr("A layout looks like “@Internal Flash /0x08000000/512*2Kg”."))
                    .withDetail(area.error().detail()));
        overrides.areas.push_back(std::move(*area));
    }
    return overrides;
}

bool lacksFunctional(const usb::DeviceInfo& device)
{
    const std::vector<dfu::DfuInterface> found = dfu::findDfuInterfaces(device.configuration);
    const auto mode = std::ranges::find(found, false, &dfu::DfuInterface::isRuntime);
    return mode != found.end() && !mode->functional;
}

Error refusedWithoutFunctional()
{
    return image::refusal({withoutFunctional()}, {})
        .value_or(Error(ErrorKind::RefusedByDevice, withoutFunctional().summary));
}

Bytes correctedConfiguration(ByteView configuration, const Overrides& overrides)
{
    Bytes result;
    bool isInDfuMode = false;
    bool isMissing = dfu::findDfuInterfaces(configuration).empty() ? false : overrides.assumesDfuse;
    while (configuration.size() >= 2 && configuration[0] >= 2
           && configuration[0] <= configuration.size()) {
        const ByteView descriptor = configuration.first(configuration[0]);
        configuration = configuration.subspan(descriptor.size());
        const std::size_t begin = result.size();
        result.insert(result.end(), descriptor.begin(), descriptor.end());
        if (descriptor[1] == kInterfaceType)
            isInDfuMode = isDfuMode(descriptor);
        if (descriptor[1] == kInterfaceType && isInDfuMode && isMissing) {
            appendFunctional(result, overrides.transferSize.value_or(0));
            isMissing = false;
        }
        const bool isFunctional = descriptor[1] == kFunctionalType && isInDfuMode
            && descriptor.size() >= kTransferSizeAt + 2;
        if (isFunctional && overrides.transferSize) {
            result[begin + kTransferSizeAt] =
                static_cast<std::uint8_t>(*overrides.transferSize & 0xFF);
            result[begin + kTransferSizeAt + 1] =
                static_cast<std::uint8_t>(*overrides.transferSize >> 8);
        }
    }
    return result;
}

std::unique_ptr<usb::Link> correctedLink(std::unique_ptr<usb::Link> link,
                                         const Overrides& overrides)
{
    return std::make_unique<CorrectedLink>(std::move(link), overrides);
}

} // namespace fieldflash::update
