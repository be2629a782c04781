// SPDX-License-Identifier: MIT
#include "core/update/detail/plain_work.h"

#include "core/base/plural.h"
#include "core/base/surface.h"
#include "core/base/words.h"
#include "core/image/gate/sanity_gate.h"
#include "core/update/detail/limits.h"
#include "core/update/preparation.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <array>
#include <utility>

namespace fieldflash::update {

namespace {

/// A device that never ends its stream must not fill the computer's memory.
constexpr ByteCount kLargestStream = ByteCount{256} * 1024 * 1024;

/// The one run of bytes. A DfuSe or hex file may still be for another bootloader of the same
/// product, so the message names what is needed.
Result<SharedBytes> streamOf(const image::FirmwareImage& image)
{
    const bool isRaw = image.needsAddress && image.targets.size() == 1
        && image.targets.front().segments.size() == 1;
    if (isRaw)
        return image.targets.front().segments.front().bytes;
    return failure(
        ErrorKind::BadFile,
        Words::tr("This device takes a raw file (.bin, or .dfu without addresses). The file has "
                  "addresses, which mean nothing to it."),
        Words::tr("Use the file made for this device, or convert it: the bytes must begin where "
                  "the partition begins."));
}

QString partitionText(const dfu::Partition& partition)
{
    return partition.name.isEmpty()
        ? QString::number(partition.alternateSetting)
        : QStringLiteral("%1 (%2)").arg(partition.alternateSetting).arg(partition.name);
}

/// By number, or by name.
bool isCalled(const dfu::Partition& partition, const QString& wanted)
{
    return QString::number(partition.alternateSetting) == wanted
        || partition.name.compare(wanted, Qt::CaseInsensitive) == 0;
}

Result<dfu::Partition> choosePartition(const dfu::PlainDevice& device,
                                       const std::optional<QString>& wanted)
{
    const std::vector<dfu::Partition>& partitions = device.partitions();
    QStringList names;
    std::vector<dfu::Partition> matching;
    for (const dfu::Partition& partition : partitions) {
        names.append(partitionText(partition));
        if (!wanted || isCalled(partition, *wanted))
            matching.push_back(partition);
    }
    if (matching.size() == 1)
        return matching.front();
    const QString all = names.join(QStringLiteral(", "));
    if (wanted && matching.empty())
        return failure(ErrorKind::Usage,
                       Words::tr("The device has no partition “%1”.").arg(*wanted),
                       Words::tr("It has: %1.").arg(all));
    return failure(ErrorKind::AmbiguousDevice,
                   Words::tr("The device has several partitions: %1.").arg(all),
                   surface() == Surface::Window
                       ? Words::tr("Choose the one that the file is for, then try again.")
                       : Words::tr("Choose the one that the file is for with --partition, by its "
                                   "number or its name."));
}

/// The others are about programs and addresses.
bool isAboutIdentity(image::FindingCode code)
{
    using enum image::FindingCode;
    constexpr std::array kCodes{WrongVendor,     WrongProduct, UncheckedId, WrongBoard, OtherBoard,
                                VersionMismatch, WrongFamily,  WrongCrc,    OddFile};
    return std::ranges::find(kCodes, code) != kCodes.end();
}

/// The gate, as far as it does not need addresses.
Result<void> examineFile(Job& job, const image::FirmwareImage& image, const UpdateOptions& options)
{
    device::KnownDevice known;
    known.found = *job.report().before;
    known.bootloader = job.plainDevice()->info();
    known.profile = job.profile();
    const image::DeviceFacts facts = device::factsOf(known);
    image::Findings findings = image::examine(image, facts);
    std::erase_if(findings,
                  [](const image::Finding& finding) { return !isAboutIdentity(finding.code); });
    if (auto refused = image::refusal(findings, permissionsOf(options)))
        return failure(*std::move(refused));
    job.report().findings = std::move(findings);
    return {};
}

Result<void> checkReadable(const dfu::PlainDevice& device)
{
    if (device.functional().bitCanUpload())
        return {};
    return failure(ErrorKind::RefusedByDevice, Words::tr("This device cannot be read back."),
                   Words::tr("Its bootloader accepts firmware and does not send any."));
}

QCoro::Task<Result<dfu::Partition>> selectPartition(Job& job, const UpdateOptions& options)
{
    auto partition = choosePartition(*job.plainDevice(), options.partition);
    if (!partition)
        co_return partition;
    const std::uint8_t alternateSetting = partition->alternateSetting;
    const auto selected = co_await job.plainDevice()->selectAlternate(alternateSetting);
    if (!selected)
        co_return failure(selected.error());
    co_return partition;
}

dfu::BlockListener progressOf(const Job& job, Phase phase, ByteCount total)
{
    job.tell(Progress{phase, 0, total, std::nullopt});
    return [&job, phase, total](ByteCount done) {
        job.tell(Progress{phase, done, total, std::nullopt});
    };
}

bool isTransient(ErrorKind kind)
{
    return kind == ErrorKind::TransferFailed || kind == ErrorKind::TimedOut;
}

/// After a transfer error. A bus reset selects alternate setting 0 again (USB 2.0, 9.1.1.5).
QCoro::Task<Result<void>> beginAgain(Job& job, std::uint8_t alternateSetting)
{
    ++job.report().recoveries;
    auto idle = co_await job.plainDevice()->normalise();
    if (!idle)
        co_return idle;
    co_return co_await job.plainDevice()->selectAlternate(alternateSetting);
}

/// Blocks cannot be repeated one by one, so a transfer error begins the download again.
QCoro::Task<Result<void>> sendAll(Job& job, std::uint8_t alternateSetting, SharedBytes bytes)
{
    job.begin(Phase::Write);
    job.markIncomplete(true);
    for (int tries = 1;; ++tries) {
        const dfu::BlockListener onBlock = progressOf(job, Phase::Write, bytes.size());
        auto sent = co_await job.plainDevice()->download(bytes, onBlock, job.stop());
        if (sent || !isTransient(sent.error().kind()) || tries == kTries)
            co_return sent;
        job.note(Words::tr("A transfer failed; the download begins again."), true);
        auto again = co_await beginAgain(job, alternateSetting);
        if (!again)
            co_return again;
    }
}

/// At most `most` bytes; `total` for the progress, 0 where it is not known. A transfer error begins
/// the reading again.
QCoro::Task<Result<Bytes>> readStream(Job& job, Phase phase, std::uint8_t alternateSetting,
                                      ByteCount most, ByteCount total)
{
    for (int tries = 1;; ++tries) {
        const dfu::BlockListener onBlock = progressOf(job, phase, total);
        auto read = co_await job.plainDevice()->upload(most, onBlock, job.stop());
        if (read || !isTransient(read.error().kind()) || tries == kTries)
            co_return read;
        auto again = co_await beginAgain(job, alternateSetting);
        if (!again)
            co_return failure(std::move(again).error());
    }
}

void recordDifferences(Report& report, std::uint8_t alternateSetting, const SharedBytes& expected,
                       const Bytes& found)
{
    report.differences.clear();
    report.differentBytes = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const bool isMissing = i >= found.size();
        if (!isMissing && found[i] == expected[i])
            continue;
        ++report.differentBytes;
        if (!isMissing && report.differences.size() < kListedDifferences)
            report.differences.push_back(
                {alternateSetting, static_cast<Address>(i), expected[i], found[i]});
    }
}

Error verifyFailed(const Report& report, const SharedBytes& expected, const Bytes& found)
{
    const bool wasWritten = report.bytesWritten > 0;
    const QString remedy = wasWritten
        ? Words::tr("Start the update again. If it happens again, the bootloader changes what it "
                    "stores, or does not store it.")
        : Words::tr("Update the device so that it matches the file.");
    Error error(ErrorKind::VerifyFailed,
                plural(Words::tr("The device differs from the file in %n byte(s).", nullptr,
                                 pluralCount(report.differentBytes)),
                       report.differentBytes),
                remedy);
    if (found.size() < expected.size())
        error = std::move(error).withDetail(
            Words::tr("the device sent %1 of %2 bytes").arg(found.size()).arg(expected.size()));
    return error;
}

/// A transfer can be corrupted as well as a memory: after a wrong read, the bytes must be right
/// kReadsInDoubt times in a row, because a cell that reads right only now and then is defective.
/// They are wrong when two reads in a row are wrong in the same way, or kTries in any.
QCoro::Task<Result<void>> readBack(Job& job, std::uint8_t alternateSetting, SharedBytes expected)
{
    job.begin(Phase::Verify);
    Report& report = job.report();
    Bytes found;
    Bytes before; // of the last wrong read
    int wrongReads = 0;
    int rightReads = 0;
    bool isWrong = false;
    while (!isWrong && rightReads < (wrongReads == 0 ? 1 : kReadsInDoubt)) {
        const ByteCount size = expected.size();
        auto read = co_await readStream(job, Phase::Verify, alternateSetting, size, size);
        if (!read)
            co_return failure(std::move(read).error());
        found = std::move(*read);
        recordDifferences(report, alternateSetting, expected, found);
        if (report.differentBytes == 0) {
            ++rightReads;
            continue;
        }
        rightReads = 0;
        ++wrongReads;
        isWrong = (wrongReads > 1 && found == before) || wrongReads == kTries;
        before = found;
    }
    report.verified = report.differentBytes == 0 ? Answer::Yes : Answer::No;
    if (report.verified == Answer::No)
        co_return failure(verifyFailed(report, expected, found));
    report.bytesVerified = expected.size();
    const memory::MemoryRange range{alternateSetting, {0, expected.size()}};
    report.hashes.push_back({range, sha256Hex(found)});
    co_return {};
}

/// Why a download was not compared with the file, as a sentence of the verdict.
QString obstacleToReadBack(const dfu::PlainDevice& device, dfu::Manifested state)
{
    if (!device.functional().bitCanUpload() && state != dfu::Manifested::NotConfirmed)
        return Words::tr("This device cannot be read back.");
    if (state == dfu::Manifested::NotConfirmed)
        return Words::tr("The device restarted before it confirmed the end of the download, and "
                         "could not be read back.");
    return state == dfu::Manifested::Idle
        ? QString()
        : Words::tr("The device restarts after a download, so it could not be read back.");
}

Error endNotConfirmed()
{
    return Error(ErrorKind::TransferFailed,
                 Words::tr("The device restarted before it confirmed that it has received all of "
                           "the firmware."),
                 Words::tr("If it happens again, try another cable or port."));
}

} // namespace

Result<void> checkPartition(const Job& job, const UpdateOptions& options)
{
    if (job.plainDevice() != nullptr || !options.partition)
        return {};
    return failure(ErrorKind::Usage,
                   Words::tr("A partition is chosen, but the memory of this device has addresses "
                             "and no partitions."),
                   Words::tr("Leave out the partition."));
}

Result<void> judgeUnconfirmed(Job& job, const Result<void>& version)
{
    // The device runs the version in the file: as much as can be known of it.
    if (!version || job.report().expectedVersion != Answer::Yes)
        return failure(endNotConfirmed());
    job.markComplete();
    return {};
}

QCoro::Task<Result<void>> updatePlain(Job& job, const image::FirmwareImage& image,
                                      const UpdateOptions& options)
{
    const auto bytes = streamOf(image);
    if (!bytes)
        co_return failure(bytes.error());
    if (auto accepted = examineFile(job, image, options); !accepted)
        co_return accepted;
    const auto partition = co_await selectPartition(job, options);
    if (!partition)
        co_return failure(partition.error());
    auto sent = co_await sendAll(job, partition->alternateSetting, *bytes);
    if (!sent)
        co_return sent;
    Report& report = job.report();
    report.bytesWritten = bytes->size();
    job.prepareReturn();
    const auto manifested = co_await job.plainDevice()->manifest();
    if (!manifested)
        co_return failure(manifested.error());
    report.notReadBack = obstacleToReadBack(*job.plainDevice(), *manifested);
    if (options.verify && report.notReadBack.isEmpty()) {
        auto verified = co_await readBack(job, partition->alternateSetting, *bytes);
        if (!verified)
            co_return verified;
    }
    const bool isConfirmed = *manifested != dfu::Manifested::NotConfirmed;
    if (isConfirmed)
        job.markComplete();
    const bool isLeaving = *manifested == dfu::Manifested::Leaving || !isConfirmed;
    if (!options.leave && !isLeaving)
        co_return {};
    co_return co_await job.returnFromPlain(*manifested);
}

QCoro::Task<Result<void>> comparePlain(Job& job, const image::FirmwareImage& image,
                                       const UpdateOptions& options)
{
    const auto bytes = streamOf(image);
    if (!bytes)
        co_return failure(bytes.error());
    if (auto readable = checkReadable(*job.plainDevice()); !readable)
        co_return readable;
    const auto partition = co_await selectPartition(job, options);
    if (!partition)
        co_return failure(partition.error());
    auto compared = co_await readBack(job, partition->alternateSetting, *bytes);
    if (!compared || !options.leave)
        co_return compared;
    co_return co_await job.returnUnchanged();
}

QCoro::Task<Result<void>> readPlain(Job& job, const UpdateOptions& options,
                                    image::FirmwareImage& image)
{
    if (auto readable = checkReadable(*job.plainDevice()); !readable)
        co_return readable;
    const auto partition = co_await selectPartition(job, options);
    if (!partition)
        co_return failure(partition.error());
    job.begin(Phase::Read);
    Bytes before;
    for (int reads = 1; reads <= kReadsForSure; ++reads) {
        const std::uint8_t alternateSetting = partition->alternateSetting;
        auto read = co_await readStream(job, Phase::Read, alternateSetting, kLargestStream, 0);
        if (!read)
            co_return failure(std::move(read).error());
        const bool isSame = reads > 1 && *read == before;
        before = std::move(*read);
        if (isSame || !options.verify)
            break;
        if (reads == kReadsForSure)
            co_return failure(ErrorKind::TransferFailed,
                              Words::tr("The device sends something else each time it is read."),
                              Words::tr("Try another cable or port, without a hub."));
    }
    if (before.empty())
        co_return failure(ErrorKind::RefusedByDevice, Words::tr("The device sent no data."));
    const memory::MemoryRange range{partition->alternateSetting, {0, before.size()}};
    job.report().hashes.push_back({range, sha256Hex(before)});
    image::Target target;
    target.alternateSetting = partition->alternateSetting;
    target.segments.push_back({0, std::move(before)});
    image.format = image::Format::RawBinary;
    image.targets.push_back(std::move(target));
    if (!options.leave)
        co_return {};
    co_return co_await job.returnUnchanged();
}

} // namespace fieldflash::update
