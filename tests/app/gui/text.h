// SPDX-License-Identifier: MIT
// Texts in tests of the window.
#pragma once

#include <QString>

/// From UTF-8.
inline QString text(const char* words) { return QString::fromUtf8(words); }

/// Without the letter that is pressed together with Alt.
inline QString plain(QString words) { return words.remove(QLatin1Char('&')); }
