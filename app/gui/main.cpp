// SPDX-License-Identifier: MIT
#include "app/gui/shell/program.h"

int main(int argc, char* argv[]) { return fieldflash::gui::runProgram(argc, argv); }
