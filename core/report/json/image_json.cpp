// SPDX-License-Identifier: MIT
#include "core/report/json/image_json.h"

#include "core/base/bytes.h"
#include "core/base/file_name.h"
#include "core/image/format/uf2_family.h"
#include "core/report/json/json_parts.h"
#include "core/report/json/signature_json.h"

namespace fieldflash::report {

using namespace Qt::StringLiterals;

namespace {

QJsonValue headerJson(const std::optional<image::ApplicationHeader>& header)
{
    if (!header)
        return QJsonValue::Null;
    return QJsonObject{
        {"name"_L1, header->name},           {"board"_L1, header->board},
        {"vendorId"_L1, header->vendorId},   {"productId"_L1, header->productId},
        {"bcdDevice"_L1, header->bcdDevice}, {"version"_L1, image::versionText(header->bcdDevice)}};
}

QJsonValue memberJson(const std::optional<image::Member>& member)
{
    if (!member)
        return QJsonValue::Null;
    return QJsonObject{{"container"_L1, member->container},
                       {"name"_L1, member->name},
                       {"size"_L1, number(member->size)},
                       {"sha256"_L1, member->sha256}};
}

QJsonValue loaderImageJson(const std::optional<image::LoaderImage>& loader)
{
    if (!loader)
        return QJsonValue::Null;
    return QJsonObject{{"version"_L1, image::versionText(loader->version)},
                       {"board"_L1, loader->board},
                       {"part"_L1, number(loader->part)},
                       {"signed"_L1, loader->isSigned},
                       {"replacement"_L1, loader->header.has_value()}};
}

} // namespace

QJsonArray findingsJson(const std::vector<image::Finding>& findings)
{
    QJsonArray array;
    for (const image::Finding& finding : findings) {
        array.append(QJsonObject{{"code"_L1, image::findingName(finding.code)},
                                 {"summary"_L1, finding.summary},
                                 {"detail"_L1, finding.detail},
                                 {"isWarning"_L1, finding.isWarning()},
                                 {"severity"_L1, image::severityName(finding.severity)},
                                 {"remedy"_L1, finding.remedy}});
    }
    return array;
}

QJsonValue fileJson(const std::optional<FileFacts>& file)
{
    if (!file)
        return QJsonValue::Null;
    return QJsonObject{
        {"path"_L1, shownFileName(file->path)},  {"format"_L1, file->format},
        {"size"_L1, number(file->size)},         {"sha256"_L1, file->sha256},
        {"member"_L1, memberJson(file->member)}, {"contentHash"_L1, file->contentHash}};
}

QJsonObject imageJson(const ImageDescription& description)
{
    const image::FirmwareImage& image = description.image;
    return {
        {"event"_L1, "image"_L1},
        {"format"_L1, description.file.format},
        {"member"_L1, memberJson(image.member)},
        {"familyId"_L1, orNull(image.familyId)},
        {"familyName"_L1,
         image.familyId ? QJsonValue(image::uf2FamilyName(*image.familyId)) : QJsonValue::Null},
        {"vendorId"_L1, orNull(image.identity.vendorId)},
        {"productId"_L1, orNull(image.identity.productId)},
        {"bcdDevice"_L1, orNull(image.identity.bcdDevice)},
        {"version"_L1, versionOrNull(image.identity.bcdDevice)},
        {"bcdDfu"_L1, orNull(image.bcdDfu)},
        {"suffixCrc"_L1, orNull(image.suffixCrc)},
        {"suffixCrcText"_L1,
         image.suffixCrc ? QJsonValue(hexText(*image.suffixCrc)) : QJsonValue(QJsonValue::Null)},
        {"size"_L1, number(image.size())},
        {"segments"_L1, segmentsJson(image).size()},
        {"needsAddress"_L1, image.needsAddress},
        {"contentHash"_L1, description.file.contentHash},
        {"applicationHeader"_L1, headerJson(description.header)},
        {"signature"_L1, signatureJson(description.signature)},
        {"loader"_L1, loaderImageJson(description.loader)},
        {"findings"_L1, findingsJson(description.findings)}};
}

QJsonArray segmentsJson(const image::FirmwareImage& image)
{
    QJsonArray segments;
    for (const image::Target& target : image.targets) {
        for (const image::Segment& segment : target.segments) {
            QJsonObject object{{"event"_L1, "segment"_L1},
                               {"alternateSetting"_L1, target.alternateSetting},
                               {"targetName"_L1, target.name},
                               {"sha256"_L1, sha256Hex(segment.bytes)}};
            addRange(object, segment.range());
            segments.append(object);
        }
    }
    return segments;
}

} // namespace fieldflash::report
