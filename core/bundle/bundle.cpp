// SPDX-License-Identifier: MIT
#include "core/bundle/bundle.h"

#include "core/base/file_name.h"
#include "core/base/foreign_text.h"
#include "core/base/read_file.h"
#include "core/base/save_file.h"
#include "core/base/words.h"
#include "core/bundle/container.h"
#include "core/bundle/names.h"
#include "core/image/archive/vendor_bundle.h"
#include "core/image/program/application_header.h"
#include "core/image/program/program_start.h"
#include "core/image/program/signed_header.h"
#include "core/image/read_image.h"
#include "core/profile/read_profile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <utility>

namespace fieldflash::bundle {

namespace {

constexpr std::size_t kSignatureFile =
    sizeof(signature::PublicKey::bytes) + sizeof(signature::Signature::bytes);
constexpr std::size_t kLargestNotes = 65536;

QByteArray asText(ByteView bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

Error changedBundle()
{
    return Error(ErrorKind::BadFile,
                 Words::tr("The bundle was changed or damaged after its vendor signed it."),
                 Words::tr("Download it again, or ask its vendor for it."));
}

QString vendorRemedy() { return Words::tr("Ask its vendor for a corrected one."); }

Error damagedBundle(const QString& detail)
{
    return Error(ErrorKind::BadFile,
                 Words::tr("The bundle is damaged: its parts are not those that it states."),
                 Words::tr("Download it again, or ask its vendor for it."))
        .withDetail(detail);
}

Result<signature::PublicKey> checkedSigner(ByteView manifest, ByteView file)
{
    signature::PublicKey key;
    signature::Signature made;
    if (file.size() != kSignatureFile)
        return failure(changedBundle().withDetail(QStringLiteral("size of manifest.sig")));
    std::ranges::copy(file.first(key.bytes.size()), key.bytes.begin());
    std::ranges::copy(file.subspan(key.bytes.size()), made.bytes.begin());
    if (!signature::verifies(key, manifest, made))
        return failure(changedBundle());
    return key;
}

/// Same names in the same order, same sizes, same hashes.
Result<void> compareParts(const Manifest& manifest, std::span<const ContainerPart> parts)
{
    if (manifest.parts.size() != parts.size())
        return failure(damagedBundle(QStringLiteral("%1 parts stated, %2 found")
                                         .arg(manifest.parts.size())
                                         .arg(parts.size())));
    for (std::size_t index = 0; index < parts.size(); ++index) {
        const ManifestPart& stated = manifest.parts[index];
        const ContainerPart& found = parts[index];
        if (stated.path != found.path || stated.size != found.bytes.size()
            || stated.sha256 != sha256Hex(found.bytes))
            return failure(damagedBundle(found.path));
    }
    return {};
}

Result<void> checkProgramVersion(const Manifest& manifest)
{
    const QVersionNumber ours = QVersionNumber::fromString(QStringLiteral(FIELDFLASH_VERSION));
    if (manifest.needsProgram.isNull() || ours >= manifest.needsProgram)
        return {};
    return failure(ErrorKind::BadFile,
                   Words::tr("The bundle needs version %1 of Fieldflash; this is %2.")
                       .arg(manifest.needsProgram.toString(), ours.toString()),
                   Words::tr("Install a newer version of Fieldflash."));
}

/// The board that the program itself names.
QString boardIn(const image::FirmwareImage& image)
{
    const image::Segment* const start = image::lowestSegment(image);
    if (start == nullptr)
        return {};
    if (const auto header = image::findApplicationHeader(start->bytes))
        return header->board;
    const auto header = image::findSignedHeader(start->bytes);
    return header ? header->board : QString();
}

Result<BundledProgram> readProgramPart(const ManifestPart& stated, const ContainerPart& part)
{
    Result<image::FirmwareImage> image = image::readImage(part.bytes, part.path);
    if (!image)
        return failure(std::move(image).error().whileDoing(
            Words::tr("reading “%1” in the bundle").arg(part.path)));
    const QString board = boardIn(*image);
    if (!board.isEmpty() && !stated.board.isEmpty()
        && board.compare(stated.board, Qt::CaseInsensitive) != 0)
        return failure(ErrorKind::BadFile,
                       Words::tr("The bundle says that “%1” is for %2, but the program in it is "
                                 "for %3.")
                           .arg(part.path, stated.board, board),
                       vendorRemedy());
    return BundledProgram{part.path, stated.board.isEmpty() ? board : stated.board, stated.sha256,
                          part.bytes, *std::move(image)};
}

QString notesText(ByteView bytes)
{
    QString text = withoutTerminalControl(QString::fromUtf8(asText(bytes)));
    return text.remove(QLatin1Char('\r')).trimmed();
}

/// Sorts the parts into the bundle.
class PartSorter {
public:
    PartSorter(Bundle& bundle, QString pictureFolder)
        : m_bundle(bundle),
          m_pictureFolder(std::move(pictureFolder))
    {
    }

    Result<void> take(const ManifestPart& stated, const ContainerPart& part);
    void finish();

private:
    Result<void> takeProgram(const ManifestPart& stated, const ContainerPart& part);

    Bundle& m_bundle;
    QString m_pictureFolder;
    std::map<QString, QString> m_notes;
};

Result<void> PartSorter::takeProgram(const ManifestPart& stated, const ContainerPart& part)
{
    Result<BundledProgram> program = readProgramPart(stated, part);
    if (!program)
        return failure(program.error());
    auto& programs = stated.kind == PartKind::Firmware ? m_bundle.firmware : m_bundle.loaders;
    programs.push_back(*std::move(program));
    return {};
}

Result<void> PartSorter::take(const ManifestPart& stated, const ContainerPart& part)
{
    switch (stated.kind) {
    case PartKind::Firmware:
    case PartKind::Loader: return takeProgram(stated, part);
    case PartKind::Picture: m_bundle.pictures.push_back({part.path, part.bytes}); return {};
    case PartKind::Notes:
        if (part.bytes.size() > kLargestNotes || m_notes.contains(stated.language))
            return failure(damagedBundle(part.path));
        m_notes[stated.language] = notesText(part.bytes);
        return {};
    case PartKind::Profile: {
        // A name without a folder lies in the folder of pictures.
        Result<profile::DeviceProfile> read =
            profile::readProfile(asText(part.bytes), part.path, m_pictureFolder);
        if (!read)
            return failure(Error(read.error()).withRemedy(vendorRemedy()));
        m_bundle.profile = *std::move(read);
        // Its firmware is that of the bundle.
        m_bundle.profile.firmwareFolder.clear();
        return {};
    }
    }
    Q_UNREACHABLE();
}

void PartSorter::finish()
{
    if (!m_notes.empty())
        m_bundle.notes = profile::LocalizedText(std::move(m_notes));
    std::ranges::stable_sort(m_bundle.firmware, std::greater(), programVersion);
}

Result<Bundle> openContainer(const std::vector<ContainerPart>& parts)
{
    Bundle bundle;
    if (parts.empty() || parts.front().path != kManifestName)
        return failure(damagedBundle(QStringLiteral("no manifest.json")));
    const ByteView text = parts.front().bytes;
    const bool isSigned = parts.size() > 1 && parts[1].path == kSignatureName;
    if (isSigned) {
        const Result<signature::PublicKey> signer = checkedSigner(text, parts[1].bytes);
        if (!signer)
            return failure(signer.error());
        bundle.signer = *signer;
    }
    Result<Manifest> manifest = readManifest(asText(text));
    if (!manifest)
        return failure(Error(manifest.error()).withRemedy(vendorRemedy()));
    bundle.manifest = *std::move(manifest);
    const std::span<const ContainerPart> rest = std::span(parts).subspan(isSigned ? 2 : 1);
    if (auto compared = compareParts(bundle.manifest, rest); !compared)
        return failure(compared.error());
    return bundle;
}

} // namespace

const BundledProgram* Bundle::firmwareAt(const QString& path) const
{
    const auto found = std::ranges::find(firmware, path, &BundledProgram::path);
    return found == firmware.end() ? nullptr : &*found;
}

bool isBundleFile(const QString& path)
{
    if (irregularFile(path))
        return false;
    QFile file(path);
    constexpr qsizetype kHead = 16;
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(kHead) : QByteArray();
    return image::isVendorBundle(
        {reinterpret_cast<const std::uint8_t*>(head.data()), static_cast<std::size_t>(head.size())},
        path);
}

Result<Bundle> readBundle(const SharedBytes& file, const QString& fileName,
                          const QString& pictureFolder)
{
    const Result<std::vector<ContainerPart>> parts = readContainer(file);
    if (!parts)
        return failure(parts.error());
    Result<Bundle> bundle = openContainer(*parts);
    if (!bundle)
        return bundle;
    if (auto checked = checkProgramVersion(bundle->manifest); !checked)
        return failure(checked.error());
    bundle->fileName = shownFileName(QFileInfo(fileName).fileName());
    bundle->size = file.size();
    bundle->sha256 = sha256Hex(file);
    PartSorter sorter(*bundle, pictureFolder);
    const std::size_t first = parts->size() - bundle->manifest.parts.size();
    for (std::size_t index = 0; index < bundle->manifest.parts.size(); ++index) {
        if (auto taken = sorter.take(bundle->manifest.parts[index], (*parts)[first + index]);
            !taken)
            return failure(taken.error());
    }
    sorter.finish();
    return bundle;
}

Result<Bundle> loadBundle(const QString& path, const QString& pictureFolder)
{
    Result<Bytes> bytes = readFile(path, kLargestBundle);
    if (!bytes)
        return failure(std::move(bytes).error());
    Result<Bundle> bundle = readBundle(SharedBytes(*std::move(bytes)), path, pictureFolder);
    if (!bundle)
        return failure(std::move(bundle).error().whileDoing(
            Words::tr("reading “%1”").arg(shownFileName(QDir::toNativeSeparators(path)))));
    return bundle;
}

Result<void> unpackPictures(const Bundle& bundle, const QString& folder)
{
    for (const BundledPicture& picture : bundle.pictures) {
        const QString path = QDir(folder).filePath(picture.path);
        const bool isReady = QDir().mkpath(QFileInfo(path).path());
        const std::optional<QString> problem = isReady
            ? saveFile(path,
                       QByteArrayView(picture.bytes.data(),
                                      static_cast<qsizetype>(picture.bytes.size())))
            : QStringLiteral("the folder cannot be made");
        if (problem)
            return failure(
                Error(ErrorKind::FileAccess,
                      Words::tr("The pictures of the bundle cannot be unpacked."),
                      Words::tr("Check that there is room in the folder for temporary files."))
                    .withDetail(*problem));
    }
    return {};
}

std::optional<std::uint16_t> programVersion(const BundledProgram& program)
{
    if (program.image.identity.bcdDevice)
        return program.image.identity.bcdDevice;
    const image::Segment* const start = image::lowestSegment(program.image);
    const auto header =
        start != nullptr ? image::findApplicationHeader(start->bytes) : std::nullopt;
    return header ? std::optional(header->bcdDevice) : std::nullopt;
}

} // namespace fieldflash::bundle
