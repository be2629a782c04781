// SPDX-License-Identifier: MIT
#include "app/gui/scenes/option_bytes_scenes.h"

#include "app/gui/devices/device_source.h"
#include "app/gui/look/action_button.h"
#include "app/gui/option_bytes/option_bytes_page.h"
#include "app/gui/option_bytes/unprotect_dialog.h"
#include "app/gui/scenes/scene_parts.h"
#include "app/gui/scenes/virtual_job.h"

#include <QCoro/QCoroTask>
#include <QTreeView>

#include <stop_token>
#include <utility>

namespace fieldflash::gui {

namespace {

using scene::boardWith;
using scene::turnUntil;

const QString kPort = QStringLiteral("1-4.2");

/// Precondition: `result` and `session` outlive the task.
QCoro::Task<> readInto(std::optional<update::OptionBytesResult>& result, update::Session& session)
{
    const device::DeviceSelector selector;
    const update::UpdateOptions options;
    const std::stop_token stop;
    auto reading = session.optionBytes(selector, options, stop);
    update::OptionBytesResult ended = co_await reading;
    result = std::move(ended);
}

Bytes blockOf(std::uint32_t optr, std::uint32_t wrpA)
{
    Bytes block;
    for (const std::uint32_t word : {optr, 0xFFFFFFFFU, 0x00FF0000U, wrpA, 0xFF00FFFFU}) {
        appendLittle32(block, word);
        appendLittle32(block, ~word);
    }
    return block;
}

/// An L476 with a protected bootloader, a changed brown-out level and a serial number in OTP.
update::OptionBytesResult result()
{
    option_bytes::Part part;
    part.family = option_bytes::Family::TwoBanks;
    part.flashBase = 0x08000000;
    part.pageSize = 2048;
    part.pageCount = 512;
    part.blocks = {0x1FFF7800, 0x1FFFF800};
    part.otp = AddressRange{0x1FFF7000, 1024};
    update::OptionBytesResult made;
    auto decoded = option_bytes::decode(
        part, {blockOf(0xFFEFFAAA, 0xFF0FFF00), blockOf(0xFFFFFFFF, 0xFF00FFFF)});
    if (decoded)
        made.decoded = std::move(*decoded);
    made.otp.assign(1024, kErasedByte);
    std::uint8_t value = 0x20;
    for (std::size_t i = 0; i < 12; ++i)
        made.otp[i] = value++;
    return made;
}

/// As a G474 of the virtual board gives them.
update::OptionBytesResult rawResult()
{
    const DeviceSource source = boardWith(QStringLiteral("chip=stm32g474,start=bootloader"));
    std::optional<update::OptionBytesResult> result;
    if (!source.bus)
        return {};
    update::Session session(*source.bus, *source.clock, {});
    const auto reading = readInto(result, session);
    static_cast<void>(turnUntil([&result] { return result.has_value(); }));
    return std::move(result).value_or(update::OptionBytesResult());
}

Scene optionBytesPageOf(const QString& situation, std::function<void(OptionBytesPage&)> arrange)
{
    Scene scene = makeScene(situation).value_or(Scene());
    scene.technicianPage = QStringLiteral("optionBytes");
    scene.arrange = [arrange](QWidget& widget) {
        if (auto* page = qobject_cast<OptionBytesPage*>(&widget))
            arrange(*page);
    };
    return scene;
}

void showResult(OptionBytesPage& page, const update::OptionBytesResult& shown)
{
    page.optionBytes().setResult(shown, kPort, 1);
    OptionBytesPageState state = describe(shown, kPort);
    state.canRead = true;
    page.showOnly(state);
}

void chooseSetting(OptionBytesPage& page, int row)
{
    QTreeView& tree = page.tree();
    tree.setCurrentIndex(tree.model()->index(row, 0, tree.model()->index(0, 0)));
}

} // namespace

NamedScenes optionBytesScenes()
{
    return {
        {QStringLiteral("option-bytes-unread"),
         [] {
             return optionBytesPageOf(QStringLiteral("nothing-connected"),
                                      [](OptionBytesPage&) { });
         }},
        {QStringLiteral("option-bytes"),
         [] {
             return optionBytesPageOf(QStringLiteral("ready"), [](OptionBytesPage& page) {
                 showResult(page, result());
                 chooseSetting(page, 1);
             });
         }},
        {QStringLiteral("option-bytes-raw"),
         [] {
             return optionBytesPageOf(QStringLiteral("ready"), [](OptionBytesPage& page) {
                 showResult(page, rawResult());
                 chooseSetting(page, 1);
             });
         }},
        {QStringLiteral("option-bytes-otp"),
         [] {
             return optionBytesPageOf(QStringLiteral("ready"), [](OptionBytesPage& page) {
                 showResult(page, result());
                 for (TextButton* button : page.findChildren<TextButton*>()) {
                     if (button->isCheckable())
                         button->setChecked(true);
                 }
             });
         }},
        {QStringLiteral("option-bytes-protected"),
         [] {
             return optionBytesPageOf(QStringLiteral("ready"), [](OptionBytesPage& page) {
                 update::OptionBytesResult closed;
                 closed.isReadProtected = true;
                 showResult(page, closed);
             });
         }},
        {QStringLiteral("option-bytes-unprotect"),
         [] {
             return optionBytesPageOf(QStringLiteral("ready"), [](OptionBytesPage& page) {
                 // As a child of the page, because only the window is painted.
                 auto* dialog = new UnprotectDialog(scene::productName(), &page);
                 dialog->setWindowFlags(Qt::Widget);
                 dialog->setAutoFillBackground(true);
                 dialog->adjustSize();
                 dialog->move((page.width() - dialog->width()) / 2, 10);
                 dialog->show();
             });
         }},
    };
}

} // namespace fieldflash::gui
