// SPDX-License-Identifier: MIT
// Device and file side by side, without widgets: attributes, content and future of every sector.
#pragma once

#include "app/gui/map/byte_comparison.h"
#include "app/gui/map/map_layout.h"
#include "app/gui/map/map_model.h"
#include "app/gui/map/place.h"
#include "core/image/content/firmware_image.h"

#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace fieldflash::gui {

struct SectorFacts {
    std::uint8_t alternateSetting = 0;
    memory::Sector sector;
    int area = 0; ///< index into areas()
    bool isAfterGap = false;
    /// What happens to it, or what it contains if it was read.
    CellState device = CellState::NotRead;
    /// From the last comparison on the device.
    std::optional<CellState> compared = {};
    /// Absent: not in the file.
    std::optional<CellState> file;

    [[nodiscard]] memory::MemoryRange range() const { return {alternateSetting, sector.range}; }
};

struct AreaFacts {
    std::uint8_t alternateSetting = 0;
    QString name;
    AddressRange range; ///< from the first sector to the last
    ByteCount size = 0;
    int firstSector = 0;
    int sectorCount = 0;
};

enum class MapSide { Device, File };

/// Whose bytes are shown or compared.
enum class ByteSource { Device, File, SecondFile };

/// "Device", as a heading.
[[nodiscard]] QString byteSourceName(ByteSource source);

/// What is known of a device without reading its memory.
struct KnownOfDevice {
    QString program; ///< "Fieldflash demo 1.0", at the start of its flash; empty: not known
    std::vector<AddressRange> neverWritten; ///< stated by its profile
    friend bool operator==(const KnownOfDevice&, const KnownOfDevice&) = default;
};

/// Main thread only. Does not know about sessions: read bytes are passed in.
class MemoryModel final : public QObject {
    Q_OBJECT

public:
    /// `states` shows every sector (MapDetail::Full) and outlives the model.
    explicit MemoryModel(MapModel& states, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<SectorFacts>& sectors() const { return m_sectors; }
    [[nodiscard]] const std::vector<AreaFacts>& areas() const { return m_areas; }
    [[nodiscard]] const memory::SparseBytes& device() const { return m_device; }
    [[nodiscard]] const memory::SparseBytes& file() const { return m_file; }
    [[nodiscard]] const Comparison& comparison() const { return m_comparison; }
    [[nodiscard]] const memory::SparseBytes& bytesOf(ByteSource source) const;
    /// How the bytes of `right` differ from those of `left`; made when first asked for.
    [[nodiscard]] const Comparison& comparisonOf(ByteSource left, ByteSource right) const;
    [[nodiscard]] const QString& deviceName() const { return m_deviceName; }
    [[nodiscard]] const QString& fileName() const { return m_fileName; }
    [[nodiscard]] const QString& secondFileName() const { return m_secondFileName; }

    [[nodiscard]] const memory::MemoryMap& map() const { return m_states.map(); }
    [[nodiscard]] const KnownOfDevice& known() const { return m_known; }

    void setDeviceName(const QString& name);
    void setKnown(KnownOfDevice known);
    /// An image that still needs an address is placed at the first flash sector.
    void setFile(const image::FirmwareImage* image, const QString& name);
    /// Another file, only to compare its bytes; placed like the first one. nullptr: none.
    void setSecondFile(const image::FirmwareImage* image, const QString& name);
    void setDevice(memory::SparseBytes content);
    /// The result of a comparison on the device; valid until a job changes the memory.
    void setCompared(const std::vector<update::SectorChanged>& sectors);
    /// What happens to the sectors and why, as stated in the plan.
    void setPlan(const plan::Plan* plan);

    /// The regions of a hex view: the memories, and everything that was read or that the file
    /// contains outside them.
    [[nodiscard]] std::vector<memory::MemoryRange> regions() const;
    /// The same without the file.
    [[nodiscard]] std::vector<memory::MemoryRange> deviceRegions() const;
    /// -1: none.
    [[nodiscard]] int sectorAt(Place place) const;
    /// The sectors as the layout of a map sees them. Their kinds do not depend on the progress of
    /// a job: nothing moves while it works.
    [[nodiscard]] std::vector<LayoutSector> layoutSectors() const;

    /// Range, size, memory, attributes, state with its reason, content: for a tooltip.
    [[nodiscard]] QString details(int sector) const;
    /// Range, size, memory and states of `count` sectors that are drawn as one.
    [[nodiscard]] QString detailsOfRun(int first, int count) const;
    /// One line for a screen reader and for the line below the map.
    [[nodiscard]] QString spoken(int sector, MapSide side) const;
    /// "3 places differ (17 bytes).", "The device matches the file.", or why it is not known.
    [[nodiscard]] QString comparisonText(ByteSource left = ByteSource::Device,
                                         ByteSource right = ByteSource::File) const;

Q_SIGNALS:
    void reset();
    void sectorChanged(int index);
    /// device(), file() or comparison() has changed.
    void contentChanged();

private:
    void rebuild();
    void onState(int index);
    void judge(std::size_t index);
    void placeFile();
    void refreshComparison();
    [[nodiscard]] std::optional<bool> isAsInFile(std::size_t index) const;
    [[nodiscard]] CellState markOf(std::size_t index) const;
    [[nodiscard]] CellState deviceState(std::size_t index) const;
    [[nodiscard]] std::optional<CellState> fileState(std::size_t index) const;
    [[nodiscard]] QString contentText(const memory::MemoryRange& range) const;
    [[nodiscard]] QString reasonText(const SectorFacts& sector) const;

    MapModel& m_states;
    std::vector<SectorFacts> m_sectors;
    std::vector<AreaFacts> m_areas;
    std::vector<plan::Region> m_plan;
    memory::SparseBytes m_device;
    memory::SparseBytes m_file;
    memory::SparseBytes m_secondFile;
    std::optional<image::FirmwareImage> m_unplaced;
    std::optional<image::FirmwareImage> m_unplacedSecond;
    Comparison m_comparison;
    /// The other comparisons, as far as they were asked for.
    mutable std::map<std::pair<ByteSource, ByteSource>, Comparison> m_comparisons;
    KnownOfDevice m_known;
    QString m_deviceName;
    QString m_fileName;
    QString m_secondFileName;
};

/// "readable, erasable, writable".
[[nodiscard]] QString attributeText(const memory::Sector& sector);

} // namespace fieldflash::gui
