// SPDX-License-Identifier: MIT
#include "app/gui/scenes/plain_dfu_scenes.h"

#include "app/gui/devices/firmware_file.h"
#include "app/gui/scenes/scene_parts.h"
#include "app/gui/scenes/virtual_job.h"
#include "app/gui/update/update_model.h"

#include <utility>

namespace fieldflash::gui {

namespace {

using namespace scene;

/// The demo firmware as the stream of bytes that plain DFU takes.
void openRawFile(UpdateModel& model)
{
    FileFacts file = demoFirmware(kNew);
    file.fileName = QStringLiteral("demo-l476-1.1.bin");
    file.isBundled = false;
    if (file.image) {
        file.image->format = image::Format::RawBinary;
        file.image->needsAddress = true;
        file.image->identity = {};
        file.image->targets.front().segments.front().address = 0;
    }
    model.setFile(std::move(file));
}

Scene plainScene(const char* switches, std::function<bool(const PageFacts& facts)> until = {})
{
    return sceneOf(
        {.switches = QLatin1String(switches), .prepare = openRawFile, .until = std::move(until)});
}

} // namespace

NamedScenes plainDfuScenes()
{
    return {
        {QStringLiteral("plain-writing"),
         [] { return plainScene("plain-dfu=tolerant", during(update::Phase::Write, 0.6)); }},
        {QStringLiteral("plain-checking"),
         [] { return plainScene("plain-dfu=tolerant", during(update::Phase::Verify, 0.4)); }},
        {QStringLiteral("plain-success"), [] { return plainScene("plain-dfu=tolerant"); }},
        {QStringLiteral("plain-not-read-back"), [] { return plainScene("plain-dfu=detaches"); }},
        {QStringLiteral("plain-partitions"),
         [] { return plainScene("plain-dfu=tolerant,partitions=2"); }},
        {QStringLiteral("plain-differs"),
         [] { return plainScene("plain-dfu=tolerant,read-corruption=0x08000100"); }},
    };
}

} // namespace fieldflash::gui
