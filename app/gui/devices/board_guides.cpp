// SPDX-License-Identifier: MIT
#include "app/gui/devices/board_guides.h"

#include <QCoreApplication>

#include <algorithm>

namespace fieldflash::gui {

namespace {

struct BoardGuidesWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::BoardGuides)
};

ConnectStep dataCable()
{
    return {.picture = StepPicture::Cable,
            .words = BoardGuidesWords::tr(
                "Use a USB cable that carries data. Many charging cables do not.")};
}

ConnectStep appearsByItself()
{
    return {.picture = StepPicture::PlugIn,
            .words = BoardGuidesWords::tr(
                "Fieldflash continues automatically as soon as the device appears.")};
}

BoardGuide anyDevice()
{
    return {
        .id = {},
        .name = BoardGuidesWords::tr("Any device"),
        .connect =
            {dataCable(),
             {.picture = StepPicture::PlugIn,
              .words = BoardGuidesWords::tr(
                  "Plug it directly into the computer and switch the device on.")},
             {.picture = StepPicture::BootButton,
              .words = BoardGuidesWords::tr(
                  "If nothing happens: hold the BOOT0 button, press reset, then release both.")}},
        .bootloader = {
            {.picture = StepPicture::BootButton,
             .words = BoardGuidesWords::tr(
                 "Hold the BOOT0 button, press and release reset, then release BOOT0.")},
            {.picture = StepPicture::PlugIn,
             .words = BoardGuidesWords::tr("No reset button? Hold BOOT0 while you plug the "
                                           "device in.")},
            appearsByItself()}};
}

BoardGuide nucleo()
{
    const ConnectStep jumper{
        .picture = StepPicture::BootJumper,
        .words = BoardGuidesWords::tr("Connect BOOT0 to VDD with a jumper (connector CN7, pins 7 "
                                      "and 5) and press the black button.")};
    return {.id = QStringLiteral("nucleo-l476rg"),
            .name = QStringLiteral("NUCLEO-L476RG"),
            .connect = {{.picture = StepPicture::Wires,
                         .words = BoardGuidesWords::tr(
                             "The USB connector of this board belongs to its debug probe. Wire a "
                             "USB cable to the chip: D− to PA11, D+ to PA12, and ground.")},
                        dataCable(),
                        {.picture = StepPicture::BootJumper,
                         .words = BoardGuidesWords::tr(
                             "If nothing happens: connect BOOT0 to VDD with a jumper (connector "
                             "CN7, pins 7 and 5) and press the black button.")}},
            .bootloader = {jumper,
                           appearsByItself(),
                           {.picture = StepPicture::BootJumper,
                            .words = BoardGuidesWords::tr(
                                "Remove the jumper afterwards, or the program will not start.")}}};
}

BoardGuide withOtgSocket(const QString& id, const QString& name)
{
    const QString boot =
        BoardGuidesWords::tr("Set BOOT0 to 1 as shown in the board manual, then press reset.");
    return {
        .id = id,
        .name = name,
        .connect =
            {{.picture = StepPicture::PlugIn,
              .words = BoardGuidesWords::tr(
                  "Use the connector marked USB OTG. The other one belongs to the debug probe.")},
             dataCable(),
             {.picture = StepPicture::BootJumper,
              .words = BoardGuidesWords::tr("If nothing happens: set BOOT0 to 1 as shown in the "
                                            "board manual, then press reset.")}},
        .bootloader = {
            {.picture = StepPicture::BootJumper, .words = boot},
            appearsByItself(),
            {.picture = StepPicture::BootJumper,
             .words = BoardGuidesWords::tr("Set BOOT0 back to 0 afterwards, or the program "
                                           "will not start.")}}};
}

} // namespace

std::vector<BoardGuide> boardGuides()
{
    return {anyDevice(), nucleo(),
            withOtgSocket(QStringLiteral("stm32l476g-disco"), QStringLiteral("STM32L476G-DISCO")),
            withOtgSocket(QStringLiteral("stm32l476g-eval"), QStringLiteral("STM32L476G-EVAL"))};
}

BoardGuide boardGuide(const QString& id)
{
    const std::vector<BoardGuide> guides = boardGuides();
    const auto found = std::ranges::find(guides, id, &BoardGuide::id);
    return found == guides.end() ? guides.front() : *found;
}

QString boardIdOfProduct(const QString& product)
{
    for (const BoardGuide& guide : boardGuides())
        if (!guide.id.isEmpty() && product.startsWith(guide.name, Qt::CaseInsensitive))
            return guide.id;
    return {};
}

} // namespace fieldflash::gui
