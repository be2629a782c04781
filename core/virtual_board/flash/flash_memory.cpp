// SPDX-License-Identifier: MIT
#include "core/virtual_board/flash/flash_memory.h"

#include "core/base/read_file.h"

#include <algorithm>
#include <utility>

namespace fieldflash::board {

namespace {

Error fileError(const QString& path, const QString& reason)
{
    return Error(ErrorKind::FileAccess,
                 QStringLiteral("The flash of the virtual board cannot be kept in %1.").arg(path),
                 QStringLiteral("Check that the folder exists and may be written."))
        .withDetail(reason);
}

std::vector<ByteCount> pageStarts(const FlashGeometry& geometry)
{
    std::vector<ByteCount> starts{0};
    for (std::uint32_t page = 0; page < geometry.pageCount; ++page) {
        const bool isUneven = !geometry.sectors.empty();
        starts.push_back(starts.back() + (isUneven ? geometry.sectors[page] : geometry.pageSize));
    }
    return starts;
}

DoubleWord doubleWordOf(std::uint64_t value)
{
    DoubleWord word{};
    for (std::size_t i = 0; i < word.size(); ++i)
        word[i] = static_cast<std::uint8_t>(value >> (8 * i));
    return word;
}

} // namespace

FlashMemory::FlashMemory(FlashGeometry geometry)
    : m_geometry(std::move(geometry)),
      m_starts(pageStarts(m_geometry)),
      m_state{Bytes(m_starts.back(), m_geometry.erasedByte),
              std::vector<bool>(m_starts.back() / kDoubleWordSize),
              {}},
      m_isProtected(m_geometry.pageCount),
      m_erases(m_geometry.pageCount)
{
}

AddressRange FlashMemory::range() const { return {m_geometry.base, m_state.cells.size()}; }

std::uint32_t FlashMemory::pageOf(Address address) const
{
    const auto next = std::ranges::upper_bound(m_starts, offsetOf(address));
    return static_cast<std::uint32_t>(next - m_starts.begin() - 1);
}

AddressRange FlashMemory::pageRange(std::uint32_t page) const
{
    return {static_cast<Address>(m_geometry.base + m_starts[page]),
            m_starts[page + 1] - m_starts[page]};
}

Bytes FlashMemory::read(AddressRange range) const
{
    const auto first = m_state.cells.begin() + static_cast<std::ptrdiff_t>(offsetOf(range.first));
    return Bytes(first, first + static_cast<std::ptrdiff_t>(range.size));
}

bool FlashMemory::isBlank(AddressRange range) const
{
    const ByteView cells = contents().subspan(offsetOf(range.first), range.size);
    return std::ranges::all_of(cells, [this](auto byte) { return byte == m_geometry.erasedByte; });
}

std::optional<Address> FlashMemory::firstEccError(AddressRange range) const
{
    const auto found = m_state.eccErrors.lower_bound(offsetOf(range.first) / kDoubleWordSize);
    if (range.isEmpty() || found == m_state.eccErrors.end())
        return std::nullopt;
    const ByteCount address = m_geometry.base + *found * kDoubleWordSize;
    if (address >= range.end())
        return std::nullopt;
    return static_cast<Address>(address);
}

std::optional<Interruption> FlashMemory::beginOperation()
{
    ++m_operations;
    if (!m_interruption || m_interruption->first != m_operations)
        return std::nullopt;
    const Interruption interruption = m_interruption->second;
    m_interruption.reset();
    return interruption;
}

FlashResult FlashMemory::erasePage(std::uint32_t page) { return erasePages(page, 1); }

FlashResult FlashMemory::eraseBank(std::uint32_t bank)
{
    if (bank >= m_geometry.banks)
        return FlashResult::OutOfRange;
    const std::uint32_t pages = m_geometry.pageCount / m_geometry.banks;
    return erasePages(bank * pages, pages);
}

FlashResult FlashMemory::eraseAll() { return erasePages(0, m_geometry.pageCount); }

FlashResult FlashMemory::erasePages(std::uint32_t first, std::uint32_t count)
{
    if (!m_hasPower)
        return FlashResult::PowerLost;
    if (first >= m_geometry.pageCount)
        return FlashResult::OutOfRange;
    const auto begin = m_isProtected.begin() + first;
    if (std::find(begin, begin + count, true) != begin + count)
        return FlashResult::WriteProtected;

    const std::optional<Interruption> interruption = beginOperation();
    if (interruption == Interruption::Failure)
        return FlashResult::Failed;
    if (onOperation)
        onOperation({.address = pageRange(first).first, .pages = count});
    for (std::uint32_t page = first; page < first + count; ++page) {
        ++m_erases[page];
        if (interruption)
            leaveHalfErased(page);
        else
            setErased(page);
    }
    if (!interruption)
        return FlashResult::Done;
    m_hasPower = false;
    if (powerLost)
        powerLost();
    return FlashResult::PowerLost;
}

FlashResult FlashMemory::programDoubleWord(Address address, std::uint64_t value)
{
    return programUnit(address, doubleWordOf(value));
}

bool FlashMemory::isUnitProgrammed(std::size_t first) const
{
    const std::size_t words = m_geometry.programUnit / kDoubleWordSize;
    for (std::size_t number = first; number < first + words; ++number) {
        if (m_state.isProgrammed[number])
            return true;
    }
    return false;
}

FlashResult FlashMemory::programUnit(Address address, ByteView bytes)
{
    if (!m_hasPower)
        return FlashResult::PowerLost;
    if (!range().contains(AddressRange{address, bytes.size()}))
        return FlashResult::OutOfRange;
    if (offsetOf(address) % m_geometry.programUnit != 0)
        return FlashResult::Misaligned;
    if (isWriteProtected(pageOf(address)))
        return FlashResult::WriteProtected;
    const std::size_t first = offsetOf(address) / kDoubleWordSize;
    const bool isZero = std::ranges::all_of(bytes, [](auto byte) { return byte == 0; });
    if (isUnitProgrammed(first) && !isZero)
        return FlashResult::NotErased;

    const std::optional<Interruption> interruption = beginOperation();
    if (interruption == Interruption::Failure)
        return FlashResult::Failed;
    if (onOperation)
        onOperation({.address = address, .unit = Bytes(bytes.begin(), bytes.end())});
    if (interruption) {
        leaveHalfProgrammed(address, bytes);
        m_hasPower = false;
        if (powerLost)
            powerLost();
        return FlashResult::PowerLost;
    }
    store(address, bytes);
    return FlashResult::Done;
}

void FlashMemory::store(Address address, ByteView bytes)
{
    const std::size_t words = bytes.size() / kDoubleWordSize;
    const std::size_t first = offsetOf(address) / kDoubleWordSize;
    for (std::size_t number = first; number < first + words; ++number) {
        m_state.isProgrammed[number] = true;
        m_state.eccErrors.erase(number);
    }
    m_programmed += words;
    std::ranges::copy(bytes,
                      m_state.cells.begin() + static_cast<std::ptrdiff_t>(offsetOf(address)));
    if (m_stuckBit && AddressRange{address, bytes.size()}.contains(ByteCount{*m_stuckBit}))
        m_state.cells[offsetOf(*m_stuckBit)] |= 1;
    changed(offsetOf(address), bytes.size());
}

void FlashMemory::tear(std::size_t number, const TornWord& torn)
{
    const auto offset = static_cast<std::ptrdiff_t>(number * kDoubleWordSize);
    std::ranges::copy(torn.cells, m_state.cells.begin() + offset);
    m_state.isProgrammed[number] = true;
    if (torn.hasEccError)
        m_state.eccErrors.insert(number);
    else
        m_state.eccErrors.erase(number);
}

DoubleWord FlashMemory::doubleWord(std::size_t number) const
{
    DoubleWord word;
    std::ranges::copy(ByteView(m_state.cells).subspan(number * kDoubleWordSize, kDoubleWordSize),
                      word.begin());
    return word;
}

void FlashMemory::leaveHalfErased(std::uint32_t page)
{
    const std::size_t end = m_starts[page + 1] / kDoubleWordSize;
    for (std::size_t number = m_starts[page] / kDoubleWordSize; number < end; ++number)
        tear(number, tornErase(m_tornCells, number, doubleWord(number)));
    changed(m_starts[page], m_starts[page + 1] - m_starts[page]);
}

void FlashMemory::leaveHalfProgrammed(Address address, std::uint64_t value)
{
    leaveHalfProgrammed(address, doubleWordOf(value));
}

void FlashMemory::leaveHalfProgrammed(Address address, ByteView unit)
{
    const std::size_t first = offsetOf(address) / kDoubleWordSize;
    for (std::size_t word = 0; word < unit.size() / kDoubleWordSize; ++word) {
        const std::size_t at = word * kDoubleWordSize;
        const std::uint64_t value =
            readLittle32(unit, at) | (std::uint64_t{readLittle32(unit, at + 4)} << 32);
        tear(first + word,
             tornProgramming(m_tornCells, first + word, doubleWord(first + word), value));
    }
    changed(first * kDoubleWordSize, unit.size());
}

void FlashMemory::leaveHalfDone(const FlashOperation& operation)
{
    if (operation.pages == 0)
        leaveHalfProgrammed(operation.address, operation.unit);
    const std::uint32_t first = pageOf(operation.address);
    for (std::uint32_t page = first; page < first + operation.pages; ++page)
        leaveHalfErased(page);
}

void FlashMemory::setState(const FlashState& state)
{
    m_state = state;
    changed(0, m_state.cells.size());
}

void FlashMemory::place(Address address, ByteView bytes)
{
    const std::size_t offset = offsetOf(address);
    std::ranges::copy(bytes, m_state.cells.begin() + static_cast<std::ptrdiff_t>(offset));
    const std::size_t last = (offset + bytes.size() + kDoubleWordSize - 1) / kDoubleWordSize;
    for (std::size_t number = offset / kDoubleWordSize; number < last; ++number) {
        const ByteView word =
            ByteView(m_state.cells).subspan(number * kDoubleWordSize, kDoubleWordSize);
        m_state.isProgrammed[number] =
            std::ranges::any_of(word, [this](auto byte) { return byte != m_geometry.erasedByte; });
        m_state.eccErrors.erase(number);
    }
    changed(offset, bytes.size());
}

void FlashMemory::makeVirgin()
{
    eraseForRegression();
    std::ranges::fill(m_erases, 0U);
    m_programmed = 0;
    m_operations = 0;
}

void FlashMemory::eraseForRegression()
{
    std::ranges::fill(m_state.cells, m_geometry.erasedByte);
    std::fill(m_state.isProgrammed.begin(), m_state.isProgrammed.end(), false);
    m_state.eccErrors.clear();
    wearOut();
    changed(0, m_state.cells.size());
}

void FlashMemory::wearOut()
{
    if (!m_deadBit)
        return;
    m_state.cells[offsetOf(*m_deadBit)] &= 0xFE;
    m_state.isProgrammed[offsetOf(*m_deadBit) / kDoubleWordSize] = true;
}

void FlashMemory::setErased(std::uint32_t page)
{
    const std::size_t offset = m_starts[page];
    const std::size_t size = m_starts[page + 1] - offset;
    const std::size_t first = offset / kDoubleWordSize;
    const std::size_t last = first + size / kDoubleWordSize;
    std::fill_n(m_state.cells.begin() + static_cast<std::ptrdiff_t>(offset), size,
                m_geometry.erasedByte);
    for (std::size_t number = first; number < last; ++number)
        m_state.isProgrammed[number] = false;
    m_state.eccErrors.erase(m_state.eccErrors.lower_bound(first),
                            m_state.eccErrors.lower_bound(last));
    wearOut();
    changed(offset, size);
}

void FlashMemory::protectPages(std::uint32_t first, std::uint32_t last)
{
    for (std::uint32_t page = first; page <= last && page < m_geometry.pageCount; ++page)
        m_isProtected[page] = true;
}

void FlashMemory::clearWriteProtection()
{
    std::fill(m_isProtected.begin(), m_isProtected.end(), false);
}

bool FlashMemory::isWriteProtected(std::uint32_t page) const { return m_isProtected[page]; }

void FlashMemory::interruptAt(std::uint64_t operation, Interruption interruption)
{
    m_interruption.emplace(operation, interruption);
}

Result<void> FlashMemory::load(const QString& path)
{
    const Result<Bytes> content = readFile(path, m_state.cells.size());
    if (!content)
        return failure(content.error());
    eraseForRegression();
    place(m_geometry.base, *content);
    return {};
}

Result<void> FlashMemory::save(const QString& path) const
{
    QFile file(path);
    const auto size = static_cast<qint64>(m_state.cells.size());
    if (!file.open(QIODevice::WriteOnly)
        || file.write(reinterpret_cast<const char*>(m_state.cells.data()), size) != size
        || !file.flush())
        return failure(fileError(path, file.errorString()));
    return {};
}

Result<void> FlashMemory::keepIn(const QString& path)
{
    m_file.reset();
    m_fileLock.reset();
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(std::chrono::milliseconds(0)); // only released when its owner has ended
    if (!lock->tryLock(std::chrono::milliseconds(0)) && lock->error() == QLockFile::LockFailedError)
        return failure(
            Error(ErrorKind::Busy,
                  QStringLiteral("Another virtual board keeps its flash in %1.").arg(path),
                  QStringLiteral("Close the other program, or give each board its own file.")));
    m_fileLock = std::move(lock);
    Result<void> ready = QFile::exists(path) ? load(path) : save(path);
    if (!ready)
        return ready;
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return failure(fileError(path, file->errorString()));
    m_file = std::move(file);
    changed(0, m_state.cells.size());
    return {};
}

void FlashMemory::changed(std::size_t offset, std::size_t size)
{
    if (!m_file || size == 0)
        return;
    m_file->seek(static_cast<qint64>(offset));
    m_file->write(reinterpret_cast<const char*>(m_state.cells.data() + offset),
                  static_cast<qint64>(size));
}

} // namespace fieldflash::board
