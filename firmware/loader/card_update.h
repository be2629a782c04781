// SPDX-License-Identifier: MIT
// Installs FIRMWARE.DFU from the root folder of a card if it is newer than the program in flash.
// Reads it twice: the first time it only checks, so that a file that this loader would not start
// changes nothing; then it is installed like every other program (program_stream.h), whose checks
// decide, because a card can answer differently the second time. Pure apart from its seams: the
// card, and the worker's.
#pragma once

#include "firmware/crc/crc32.h"
#include "firmware/fat/file_reader.h"
#include "firmware/loader/dfuse_file.h"
#include "firmware/loader/program_stream.h"

namespace fieldflash::loader {

/// For the sentence "SD card: ..."; of a file that could be read, empty.
constexpr const char* textOf(fat::Finding finding)
{
    switch (finding) {
    case fat::Finding::Good: return "";
    case fat::Finding::NotFound: return "no FIRMWARE.DFU";
    case fat::Finding::Damaged: return "file system damaged";
    case fat::Finding::NoFileSystem:
    case fat::Finding::Unsupported: return "no FAT16 or FAT32";
    case fat::Finding::ReadFailed: break;
    }
    return "cannot be read";
}

/// Uses both buffers of Dfu, which is not connected yet.
template <FlashSeam Flash, typename Security> class CardUpdate {
public:
    using WorkerType = Worker<Flash, Security>;

    CardUpdate(Dfu& dfu, WorkerType& worker, fat::BlockDevice& card)
        : m_worker(worker),
          m_stream(dfu, worker),
          m_reader(card, fat::Block(dfu.buffer(1), fat::blockSize))
    {
    }

    /// Null: the program on the card was installed and admitted. Otherwise the reason for the
    /// sentence "SD card: ...".
    const char* run()
    {
        const char* const reason = read(false);
        return reason != nullptr ? reason : read(true);
    }

private:
    static constexpr const char* damagedFile = "FIRMWARE.DFU damaged";

    /// Bounded by the reader. `installs`: not only checks.
    const char* read(bool installs)
    {
        constexpr char name[] = "FIRMWAREDFU";
        fat::Finding found = m_reader.open(fat::ShortName(name, 11));
        if (found == fat::Finding::Good && m_reader.size() == 0)
            return damagedFile;
        DfuSeFile file(m_reader.size());
        m_at = 0;
        while (true) {
            std::span<const uint8_t> part;
            if (found == fat::Finding::Good)
                found = m_reader.readNext(part);
            if (found != fat::Finding::Good)
                return textOf(found);
            if (part.empty())
                return installs ? textOf(m_stream.missing()) : verdict(file);
            if (file.isAtStart() && !file.isPrefixGood(part.data(), applicationBase))
                return "not a DfuSe file for this loader";
            part = file.take(part);
            const Finding finding = installs ? m_stream.take(part) : check(part);
            if (m_stream.isAdmitted())
                return nullptr;
            if (finding != Finding::None)
                return textOf(finding);
            if (m_isOld)
                return "program not newer";
        }
    }

    /// The next bytes of the program, from its header on.
    Finding check(std::span<const uint8_t> bytes)
    {
        Flash::keepAlive();
        if (m_at == 0) {
            // The first block has all of the header, at an odd address.
            std::memcpy(&m_header, bytes.data(), sizeof m_header);
            const Finding finding = m_worker.inspectHeader(m_header);
            if (finding != Finding::None)
                return finding;
            m_isOld = !m_worker.isNewer(m_header);
            m_signature.begin(m_header);
        }
        constexpr uint32_t start = FIELDFLASH_SIGNED_HEADER_SIZE;
        const uint32_t size = static_cast<uint32_t>(bytes.size());
        const uint32_t skip = m_at < start ? std::min(size, start - m_at) : 0;
        if (m_at + skip == start && size - skip >= sizeof m_vectors)
            std::memcpy(m_vectors, &bytes[skip], sizeof m_vectors);
        m_at += size;
        bytes = bytes.subspan(skip);
        m_crc = crcOf(bytes, m_crc);
        m_signature.add(bytes);
        return Finding::None;
    }

    /// After the whole file. The checks of Admission, in the same words.
    const char* verdict(const DfuSeFile& file)
    {
        if (!file.isSuffixGood())
            return damagedFile;
        const std::span<const uint8_t> header(reinterpret_cast<const uint8_t*>(&m_header),
                                              FIELDFLASH_SIGNED_HEADER_CRC_BYTES);
        Finding finding = Finding::None;
        if (~crcOf(header, ~0U) != m_header.headerCrc32 || ~m_crc != m_header.crc32
            || m_at != FIELDFLASH_SIGNED_HEADER_SIZE + m_header.length)
            finding = Finding::Incomplete;
        else if (!Admission<Flash>::startsInside(m_header, m_vectors[0], m_vectors[1]))
            finding = Finding::Foreign;
        else
            finding = m_signature.template finish<Flash>(m_header);
        return finding == Finding::None ? nullptr : textOf(finding);
    }

    [[gnu::noinline]] static uint32_t crcOf(std::span<const uint8_t> bytes, uint32_t crc)
    {
        for (const uint8_t byte : bytes)
            crc = updateCrc32(crc, byte);
        return crc;
    }

    WorkerType& m_worker;
    ProgramStream<WorkerType> m_stream;
    fat::FileReader m_reader;
    typename Security::FileCheck m_signature;
    FieldflashSignedHeader m_header{};
    uint32_t m_vectors[2]{};
    uint32_t m_crc = 0xFFFFFFFF; ///< of the program
    uint32_t m_at = 0;           ///< in the program, from its header on
    bool m_isOld = false;
};

} // namespace fieldflash::loader
