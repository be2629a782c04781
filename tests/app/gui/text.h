// SPDX-License-Identifier: MIT
// Texts in tests of the window.
#pragma once

#include <QString>

/// From UTF-8.
inline QString text(const char* words) { return QString::fromUtf8(words); }
