// SPDX-License-Identifier: MIT
#include "core/profile/bundled_data.h"

#include <QDir>

// Must be called outside any namespace; pulls the resource out of the static library.
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
