// SPDX-License-Identifier: MIT
// How long the memory page takes for a frame of scrolling and for a comparison. Measures, never
// asserts: a frame at 60 Hz is 16.7 ms. Processor time of the thread: what other programs do beside
// it on a busy machine would hide the worst frame of our own.
#include "app/gui/map/memory_map_view.h"
#include "app/gui/memory/byte_search.h"
#include "app/gui/memory/hex_view.h"

#include <QApplication>
#include <QScrollBar>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <numeric>
#include <vector>

using namespace fieldflash;
using namespace fieldflash::gui;

namespace {

constexpr Address kFlash = 0x08000000;
constexpr ByteCount kMegabyte = 1024 * 1024;
constexpr ByteCount kSector = 2048;
constexpr int kFrames = 300;
constexpr int kRepeats = 20;

memory::MemoryMap flashMap()
{
    memory::MemoryArea area;
    area.name = QStringLiteral("Internal Flash");
    for (ByteCount offset = 0; offset < kMegabyte; offset += kSector)
        area.sectors.push_back({.range = {kFlash + static_cast<Address>(offset), kSector},
                                .isReadable = true,
                                .isErasable = true,
                                .isWritable = true});
    return memory::MemoryMap({area});
}

Bytes noise(unsigned seed)
{
    Bytes bytes(kMegabyte);
    for (std::uint8_t& byte : bytes) {
        seed = seed * 1664525U + 1013904223U;
        byte = static_cast<std::uint8_t>(seed >> 24);
    }
    return bytes;
}

/// Used by the thread, where the system counts that; otherwise passed.
std::chrono::nanoseconds usedTime()
{
#ifdef Q_OS_LINUX
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
#else
    return std::chrono::steady_clock::now().time_since_epoch();
#endif
}

double millisecondsSince(std::chrono::nanoseconds start)
{
    return std::chrono::duration<double, std::milli>(usedTime() - start).count();
}

void report(const char* what, std::vector<double> times)
{
    std::ranges::sort(times);
    const double sum = std::accumulate(times.begin(), times.end(), 0.0);
    std::printf("%-44s %8.2f %8.2f %8.2f\n", what, sum / static_cast<double>(times.size()),
                times[times.size() * 95 / 100], times.back());
}

template <typename View> void scroll(const char* what, View& view)
{
    view.resize(1280, 800);
    view.show();
    QCoreApplication::processEvents();
    QScrollBar* bar = view.verticalScrollBar();
    std::vector<double> times;
    times.reserve(kFrames);
    for (int i = 0; i < kFrames; ++i) {
        const auto start = usedTime();
        bar->setValue(static_cast<int>(static_cast<std::int64_t>(bar->maximum()) * i / kFrames));
        view.viewport()->repaint();
        times.push_back(millisecondsSince(start));
    }
    report(what, std::move(times));
}

template <typename Work> void repeat(const char* what, Work&& work)
{
    std::vector<double> times;
    times.reserve(kRepeats);
    for (int i = 0; i < kRepeats; ++i) {
        const auto start = usedTime();
        work();
        times.push_back(millisecondsSince(start));
    }
    report(what, std::move(times));
}

memory::SparseBytes contentOf(const Bytes& bytes)
{
    memory::SparseBytes content;
    content.put(0, kFlash, bytes);
    return content;
}

void compareAll()
{
    const Bytes device = noise(1);
    Bytes nearly = device;
    for (std::size_t i = 0; i < nearly.size(); i += 1000)
        nearly[i] ^= 1U;
    const auto left = contentOf(device);
    const auto same = contentOf(device);
    const auto few = contentOf(nearly);
    const auto other = contentOf(noise(2));
    std::size_t found = 0;
    repeat("compare 1 MB, equal", [&] { found += compare(left, same).places.size(); });
    repeat("compare 1 MB, every 1000th byte differs",
           [&] { found += compare(left, few).places.size(); });
    repeat("compare 1 MB, all different", [&] { found += compare(left, other).places.size(); });
    const Bytes pattern{0x42, 0x43};
    repeat("count the matches of 2 bytes in 1 MB", [&] {
        found += static_cast<std::size_t>(countMatches(left, pattern, {0, kFlash}).total);
    });
    std::fprintf(stderr, "(%zu places and matches)\n", found);
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    MapModel states{MapDetail::Full};
    states.setMap(flashMap(), nullptr);
    MemoryModel model{states};
    Bytes file = noise(1);
    for (std::size_t i = 0; i < file.size(); i += 100)
        file[i] ^= 1U;
    image::FirmwareImage image;
    image.targets = {{.alternateSetting = 0, .name = {}, .segments = {{kFlash, file}}}};
    model.setFile(&image, QStringLiteral("noise.bin"));
    model.setDevice(contentOf(noise(1)));
    std::printf("%-44s %8s %8s %8s\n", "milliseconds", "mean", "95 %", "worst");
    HexView hex(model);
    hex.setMode(HexView::Mode::Device);
    scroll("a frame of 1 MB hex, 1280x800", hex);
    hex.setMode(HexView::Mode::Compare);
    scroll("a frame of 1 MB compared, 1280x800", hex);
    MemoryMapView map(model, MemoryMapView::Columns::DeviceAndFile);
    for (int i = 0; i < 4; ++i)
        map.zoom(1);
    scroll("a frame of the map, 512 sectors", map);
    compareAll();
    return 0;
}
