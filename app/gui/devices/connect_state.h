// SPDX-License-Identifier: MIT
// What the panels about devices show: which one is meant, how it is connected, what is in the way.
#pragma once

#include "app/gui/look/glyphs.h"

#include <QString>

namespace fieldflash::gui {

/// One line of the chooser.
struct ChoiceState {
    QString portPath;
    QString title;
    QString line;
    DevicePicture picture = DevicePicture::None;
};

/// How far the installation of the access rule is.
enum class RuleInstall {
    NotPossible, ///< no helper or no pkexec here: only the commands help
    Possible,
    Running, ///< the system asks for a password
    Declined,
    Failed,
    Done,
};

/// The access rule that would help, and the way to install it.
struct ObstacleState {
    QString ruleText;
    QString rulePath;
    QString commands; ///< to be copied as they are
    RuleInstall install = RuleInstall::NotPossible;
};

/// What a step is illustrated with.
enum class StepPicture {
    Cable,      ///< a plug with its data lines
    PlugIn,     ///< computer, cable, board
    Wires,      ///< a cable that is wired to pins
    BootButton, ///< one button is held, another pressed
    BootJumper,
    Serial, ///< something else is wired to the board
};

/// One thing to do, with a picture.
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
