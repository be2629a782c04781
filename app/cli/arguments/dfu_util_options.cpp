// SPDX-License-Identifier: MIT
#include "app/cli/arguments/dfu_util_options.h"

#include <algorithm>
#include <array>

namespace fieldflash::cli {

namespace {

/// From its manual page, dfu-util(1), version 0.11.
struct DfuUtilOption {
    QChar letter;
    QLatin1String name;
    QLatin1String ours;
};

constexpr QLatin1String kDone("Leave it out: Fieldflash does this without being told.");

const std::array kOptions{
    DfuUtilOption{u'D', QLatin1String("download"),
                  QLatin1String("Use: fieldflash-cli update FILE")},
    DfuUtilOption{u'U', QLatin1String("upload"), QLatin1String("Use: fieldflash-cli read OUT")},
    DfuUtilOption{u'Z', QLatin1String("upload-size"),
                  QLatin1String("Use --range ADDRESS:LENGTH with read.")},
    DfuUtilOption{u's', QLatin1String("dfuse-address"),
                  QLatin1String("Use --address ADDRESS for a .bin to write, and --range "
                                "ADDRESS:LENGTH with read and erase. The program is started "
                                "afterwards unless --no-leave is given.")},
    DfuUtilOption{u'a', QLatin1String("alt"),
                  QLatin1String("Leave it out: the memory is chosen by the address.")},
    DfuUtilOption{u'e', QLatin1String("detach"), QLatin1String("Use: fieldflash-cli detach")},
    DfuUtilOption{u'l', QLatin1String("list"), QLatin1String("Use: fieldflash-cli list")},
    DfuUtilOption{u'd', QLatin1String("device"), QLatin1String("Use --device VID:PID.")},
    DfuUtilOption{u'S', QLatin1String("serial"), QLatin1String("Use --device SERIAL.")},
    DfuUtilOption{u'p', QLatin1String("path"), QLatin1String("Use --device PORT, like 1-4.2.")},
    DfuUtilOption{u'n', QLatin1String("devnum"), QLatin1String("Use --device PORT, like 1-4.2.")},
    DfuUtilOption{u'R', QLatin1String("reset"), kDone},
    DfuUtilOption{u'w', QLatin1String("wait"), kDone},
    DfuUtilOption{u't', QLatin1String("transfer-size"), kDone},
    DfuUtilOption{u'E', QLatin1String("detach-delay"), kDone},
    DfuUtilOption{u'c', QLatin1String("cfg"), kDone},
    DfuUtilOption{u'i', QLatin1String("intf"), kDone},
    DfuUtilOption{u'v', QLatin1String("verbose"), QLatin1String("Use --log FILE.")},
    DfuUtilOption{u'V', QLatin1String("version"), QLatin1String("Use --version.")},
};

} // namespace

std::optional<QString> insteadOfDfuUtil(const QString& word)
{
    const bool isLong = word.startsWith(QLatin1String("--"));
    if (!word.startsWith(QLatin1Char('-')) || word.size() < 2)
        return std::nullopt;
    const QString name = isLong ? word.mid(2).section(QLatin1Char('='), 0, 0) : QString();
    const auto* const found = std::ranges::find_if(kOptions, [&](const DfuUtilOption& option) {
        return isLong ? name == option.name : word[1] == option.letter;
    });
    return found == kOptions.end() ? std::nullopt : std::optional<QString>(found->ours);
}

} // namespace fieldflash::cli
