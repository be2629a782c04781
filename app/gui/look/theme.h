// SPDX-License-Identifier: MIT
// The visual style as tokens: colours, spacing and font sizes. Every widget uses these.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

#include <optional>

class QWidget;

namespace fieldflash::gui {

/// Spacing in steps of 8, or 4 inside a control (unscaled pixels).
inline constexpr int kSpace = 8;
inline constexpr int kInnerSpace = 4;
inline constexpr int kCardRadius = 8;
inline constexpr int kButtonRadius = 6;

/// Font sizes, relative to the system font.
inline constexpr double kMutedSize = 0.88;
inline constexpr double kBodySize = 1.0;
inline constexpr double kCardTitleSize = 1.25;
inline constexpr double kSentenceSize = 1.7;

struct Tokens {
    bool isDark = false;
    QColor background;
    QColor card;
    QColor text;
    QColor mutedText;
    QColor line;
    QColor accent;
    QColor onAccent;
    QColor good;
    QColor caution;
    QColor bad;

    /// One per state of a memory sector; safe for colour-blind users.
    QColor cellErased;
    QColor cellKept;
    QColor cellToWrite;
    QColor cellWriting;
    QColor cellWritten;
    QColor cellVerified;
    QColor cellDifferent;
    QColor cellProtected;
};

enum class ThemeChoice { FollowSystem, Light, Dark };

/// "light", "dark" or "system"; absent for other words.
[[nodiscard]] std::optional<ThemeChoice> themeChoiceFromName(const QString& name);
[[nodiscard]] QString themeChoiceName(ThemeChoice choice);

/// The tokens in use. One per program, on the main thread.
class Theme {
public:
    [[nodiscard]] static const Tokens& light();
    [[nodiscard]] static const Tokens& dark();
    [[nodiscard]] static const Tokens& current();

    [[nodiscard]] static ThemeChoice choice();
    static void choose(ThemeChoice choice);
    /// Reads the system palette again; only matters with FollowSystem.
    static void refreshFromSystem();

    /// Windows, menus and dialogs get their palette individually: the application palette stays the
    /// system's, so that its changes can still be detected.
    [[nodiscard]] static QPalette palette();
    static void applyTo(QWidget& window);
};

/// The system font in one of the font sizes.
[[nodiscard]] QFont textFont(double size, bool isBold = false);
/// The system's fixed font, for addresses, hashes and hex.
[[nodiscard]] QFont fixedFont(double size = kMutedSize);

/// WCAG 2.1 contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor& first, const QColor& second);

} // namespace fieldflash::gui
