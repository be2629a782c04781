// SPDX-License-Identifier: MIT
#include "app/gui/shell/program_output.h"

#include <QTextStream>

namespace fieldflash::gui {

ProgramOutput::ProgramOutput() = default;
ProgramOutput::~ProgramOutput() = default;

void ProgramOutput::say(std::FILE* where, const QString& text)
{
    QTextStream(where) << text << Qt::endl;
}

} // namespace fieldflash::gui
