// SPDX-License-Identifier: MIT
#include "app/cli/output/loader_lines.h"

#include "core/report/text/count_text.h"
#include "core/report/text/loader_words.h"

namespace fieldflash::cli {

namespace {

QString partLine(const QString& port, const QString& name, const memory::MemoryArea& area,
                 const AddressRange& range)
{
    const auto sectors = memory::MemoryMap::sectorsIn(area, range).size();
    return QStringLiteral("  %1: %2, %3 at %4 in %5\n")
        .arg(port, name, sizeText(range.size), addressText(range.first),
             report::counted(sectors, QStringLiteral("sector")));
}

} // namespace

QString loaderLines(const ListedDevice& device)
{
    const QString port = device.info.portPath;
    const dfu::LoaderReport& loader = *device.loader;
    QString text = QStringLiteral("  %1: %2. %3\n")
                       .arg(port, report::loaderTitle(loader),
                            report::loaderSentences(loader).join(QLatin1Char(' ')));
    const memory::MemoryArea* area = device.map ? device.map->areaAt(loader.application) : nullptr;
    if (area == nullptr || area->sectors.front().range.first >= loader.application)
        return text;
    const Address first = area->sectors.front().range.first;
    const ByteCount end = area->sectors.back().range.end();
    text += partLine(port, QStringLiteral("Loader"), *area, {first, loader.application - first});
    text += partLine(port, QStringLiteral("Application"), *area,
                     {loader.application, end - loader.application});
    return text;
}

} // namespace fieldflash::cli
