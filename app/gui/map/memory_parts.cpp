// SPDX-License-Identifier: MIT
#include "app/gui/map/memory_parts.h"

#include "app/gui/map/memory_model.h"
#include "core/image/program/application_header.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace fieldflash::gui {

namespace {

struct MemoryPartWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::MemoryPart)
};

/// A header lies within so many bytes of the program's start.
constexpr ByteCount kHeaderReach = 4096;

enum class Content { Loader, Reserved, Protected, NotRead, Empty, Data };

bool isLoader(const MemoryModel& model, const SectorFacts& sector)
{
    // A resident loader writes everything but itself, block by block without an erase.
    if (model.map().cells().replacedBlock == 0 || sector.sector.isWritable)
        return false;
    const auto program = model.map().firstFlashAddress();
    return program && sector.sector.range.first < *program;
}

bool isReserved(const MemoryModel& model, const SectorFacts& sector)
{
    return std::ranges::any_of(model.known().neverWritten, [&](const AddressRange& range) {
        return range.overlaps(sector.sector.range);
    });
}

Content contentOf(const MemoryModel& model, const SectorFacts& sector)
{
    if (isLoader(model, sector))
        return Content::Loader;
    if (isReserved(model, sector))
        return Content::Reserved;
    switch (sector.device) {
    case CellState::Protected: return Content::Protected;
    case CellState::Erased: return Content::Empty;
    case CellState::ToWrite:
    case CellState::NotRead:
    case CellState::Kept: return Content::NotRead;
    default: return Content::Data;
    }
}

QString contentName(Content content)
{
    switch (content) {
    case Content::Loader: return MemoryPartWords::tr("Loader");
    case Content::Reserved: return MemoryPartWords::tr("Never overwritten");
    case Content::Protected: return MemoryPartWords::tr("Protected");
    case Content::NotRead: return MemoryPartWords::tr("Not read");
    case Content::Empty: return MemoryPartWords::tr("Empty");
    case Content::Data: return MemoryPartWords::tr("Data");
    }
    Q_UNREACHABLE();
}

/// "Fieldflash demo 1.0"; empty if the bytes there do not say so.
QString programIn(const memory::SparseBytes& bytes, std::uint8_t alternateSetting, Address start)
{
    const auto header =
        image::findApplicationHeader(bytes.from(alternateSetting, start, kHeaderReach));
    if (!header)
        return {};
    return QStringLiteral("%1 %2").arg(header->name, image::versionText(header->bcdDevice));
}

bool isProgramStart(const MemoryModel& model, const SectorFacts& sector)
{
    return model.map().firstFlashAddress() == sector.sector.range.first && sector.sector.isWritable;
}

/// The name of the program that begins there, as far as its bytes are known.
QString programName(const MemoryModel& model, const SectorFacts& first)
{
    const Address start = first.sector.range.first;
    const QString found = programIn(model.device(), first.alternateSetting, start);
    if (!found.isEmpty())
        return found;
    switch (first.device) {
    case CellState::Equal: // compared by a job, so its bytes are the file's
    case CellState::Verified: return programIn(model.file(), first.alternateSetting, start);
    case CellState::HasData: return model.known().program;
    default: return {}; // a job is writing there
    }
}

QString deviceText(const MemoryModel& model, const SectorFacts& first, Content content)
{
    if (!isProgramStart(model, first))
        return contentName(content);
    if (content == Content::NotRead && !model.known().program.isEmpty())
        return MemoryPartWords::tr("Not read, begins with %1").arg(model.known().program);
    const QString name = content == Content::Data ? programName(model, first) : QString();
    return name.isEmpty() ? contentName(content) : name;
}

ByteCount sizeInFile(const MemoryModel& model, const SectorFacts& sector)
{
    ByteCount size = 0;
    for (const memory::SparseBytes::Piece& part : model.file().parts(sector.range()))
        size += part.bytes.size();
    return size;
}

struct Draft {
    MemoryPart part;
    ByteCount size = 0;
    Content content = Content::Data;
};

std::vector<MemoryPart> finished(std::vector<Draft> drafts)
{
    std::vector<MemoryPart> parts;
    parts.reserve(drafts.size());
    for (Draft& draft : drafts) {
        draft.part.text = QStringLiteral("%1 · %2").arg(draft.part.text, sizeText(draft.size));
        parts.push_back(std::move(draft.part));
    }
    return parts;
}

bool continues(const std::vector<SectorFacts>& sectors, std::size_t index)
{
    return index > 0 && sectors[index].area == sectors[index - 1].area
        && !sectors[index].isAfterGap;
}

std::vector<MemoryPart> deviceParts(const MemoryModel& model)
{
    std::vector<Draft> drafts;
    const auto& sectors = model.sectors();
    for (std::size_t i = 0; i < sectors.size(); ++i) {
        const Content content = contentOf(model, sectors[i]);
        const bool joins =
            continues(sectors, i) && !drafts.empty() && drafts.back().content == content;
        if (!joins)
            drafts.push_back(
                {{static_cast<int>(i), 0, deviceText(model, sectors[i], content)}, 0, content});
        ++drafts.back().part.sectorCount;
        drafts.back().size += sectors[i].sector.range.size;
    }
    return finished(std::move(drafts));
}

std::vector<MemoryPart> fileParts(const MemoryModel& model)
{
    std::vector<Draft> drafts;
    const auto& sectors = model.sectors();
    for (std::size_t i = 0; i < sectors.size(); ++i) {
        const SectorFacts& sector = sectors[i];
        if (!sector.file)
            continue;
        const bool joins =
            continues(sectors, i) && sectors[i - 1].file.has_value() && !drafts.empty();
        if (!joins) {
            const QString program = isProgramStart(model, sector)
                ? programIn(model.file(), sector.alternateSetting, sector.sector.range.first)
                : QString();
            drafts.push_back(
                {{static_cast<int>(i), 0, program.isEmpty() ? contentName(Content::Data) : program},
                 0,
                 Content::Data});
        }
        ++drafts.back().part.sectorCount;
        drafts.back().size += sizeInFile(model, sector);
    }
    return finished(std::move(drafts));
}

} // namespace

std::vector<MemoryPart> memoryParts(const MemoryModel& model, MapSide side)
{
    return side == MapSide::Device ? deviceParts(model) : fileParts(model);
}

QString memoryPartsText(const MemoryModel& model, MapSide side)
{
    QStringList texts;
    for (const MemoryPart& part : memoryParts(model, side)) {
        const auto& sector = model.sectors()[static_cast<std::size_t>(part.firstSector)];
        texts.append(
            QStringLiteral("%1: %2").arg(addressText(sector.sector.range.first), part.text));
    }
    return texts.join(QStringLiteral("; "));
}

} // namespace fieldflash::gui
