// SPDX-License-Identifier: MIT
// The recording of a command by `--record FILE`.
#pragma once

#include "app/cli/arguments/arguments.h"
#include "app/cli/devices/device_source.h"
#include "app/cli/output/outcome.h"
#include "core/base/result.h"
#include "core/report/recording/support_bundle.h"
#include "core/update/event.h"

#include <QStringList>

#include <memory>

namespace fieldflash::cli {

/// Does nothing without `--record`. Exists as long as the command.
class Recording {
public:
    Recording(const Arguments& arguments, QStringList words);
    ~Recording();
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;

    /// The same devices, recorded. `outcome` identifies the firmware of the command. Errors:
    /// FileAccess.
    [[nodiscard]] Result<std::unique_ptr<DeviceSource>> wrap(std::unique_ptr<DeviceSource> source,
                                                             const Outcome& outcome);
    void event(const update::Event& event);
    /// Records the result. If the recording had to end early, this becomes the error of a command
    /// without one.
    void finish(Outcome& outcome);

private:
    void describeJob();

    const Arguments& m_arguments;
    QStringList m_words;
    // Order matters: the clock of the source outlives the bundle.
    std::unique_ptr<DeviceSource> m_source;
    std::unique_ptr<report::SupportBundle> m_bundle;
};

} // namespace fieldflash::cli
