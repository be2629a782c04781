// SPDX-License-Identifier: MIT
// What the device panels show: the chosen device, how to connect it, what prevents access.
#pragma once

#include "app/gui/look/glyphs.h"

#include <QString>

namespace fieldflash::gui {

/// One row of the chooser.
struct ChoiceState {
    QString portPath;
    QString title;
    QString line;
    DevicePicture picture = DevicePicture::None;
};

/// Progress of installing the access rule.
enum class RuleInstall {
    NotPossible, ///< no helper or no pkexec: only the commands remain
    Possible,
    Running, ///< the system asks for a password
    Declined,
    Failed,
    Done,
};

/// The missing access rule and how to install it.
struct ObstacleState {
    QString ruleText;
    QString rulePath;
    QString commands; ///< to be copied verbatim
    RuleInstall install = RuleInstall::NotPossible;
};

/// The illustration of a step.
enum class StepPicture {
    Cable,      ///< a plug with its data lines
    PlugIn,     ///< computer, cable, board
    Wires,      ///< a cable wired to pins
    BootButton, ///< hold one button, press another
    BootJumper,
    Serial, ///< another device is wired to the board
};

/// One manual step, with a picture.
struct ConnectStep {
    StepPicture picture = StepPicture::PlugIn;
    QString words;
    QString imageFile = {}; ///< shown instead of the drawing, if it can be read
    friend bool operator==(const ConnectStep&, const ConnectStep&) = default;
};

/// A board whose steps can be shown.
struct BoardState {
    QString id; ///< empty: any device
    QString name;
    bool isChosen = false;
    friend bool operator==(const BoardState&, const BoardState&) = default;
};

} // namespace fieldflash::gui
