// SPDX-License-Identifier: MIT
// What a vendor writes to pack a bundle (docs/bundles.md).
#pragma once

#include "core/bundle/manifest.h"

#include <QString>

#include <map>
#include <vector>

namespace fieldflash::bundle {

struct SourceProgram {
    QString file; ///< absolute path
    QString board;
};

struct PackSource {
    Manifest statements; ///< without date and parts
    QString profileFile;
    std::vector<SourceProgram> firmware;
    std::vector<SourceProgram> loaders;
    std::map<QString, QString> notes; ///< language → absolute path
};

/// As strict as a profile; names of files lie below the folder of the file. Errors: BadFile with
/// line and reason, FileAccess.
[[nodiscard]] Result<PackSource> loadPackSource(const QString& path);

} // namespace fieldflash::bundle
