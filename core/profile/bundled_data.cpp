// SPDX-License-Identifier: MIT
#include "core/profile/bundled_data.h"

#include <QDir>

// Q_INIT_RESOURCE must be used outside any namespace; links the resource from the static library.
static void initProfileResources() { Q_INIT_RESOURCE(profiles); }

namespace fieldflash::profile {

void loadBundledData()
{
    static const bool s_isLoaded = [] {
        initProfileResources();
        return true;
    }();
    Q_UNUSED(s_isLoaded)
}

} // namespace fieldflash::profile
