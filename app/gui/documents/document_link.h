// SPDX-License-Identifier: MIT
// Links between the documents of the project. Pure functions, tested without a window.
#pragma once

#include <QString>

namespace fieldflash::gui {

/// A place in the documents: a file, from the root of the sources ("docs/user-guide.md"), and a
/// heading in it, which may be empty.
struct DocumentPlace {
    QString path;
    QString heading;

    friend bool operator==(const DocumentPlace&, const DocumentPlace&) = default;
};

/// Where the relative link `target` of the document `from` leads.
[[nodiscard]] DocumentPlace linkedPlace(const QString& from, const QString& target);

/// The name of a heading in links, as forges make it: "What is it?" is "what-is-it". The second
/// heading of that name is "what-is-it-1"; counting them is up to the caller.
[[nodiscard]] QString headingName(const QString& title);

} // namespace fieldflash::gui
