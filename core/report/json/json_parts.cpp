// SPDX-License-Identifier: MIT
#include "core/report/json/json_parts.h"

#include "core/image/content/firmware_image.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace fieldflash::report {

using namespace Qt::StringLiterals;

QString hexText(ByteCount number, int digits)
{
    return u"0x"_s + QString::number(number, 16).toUpper().rightJustified(digits, u'0');
}

QJsonValue number(ByteCount value) { return QJsonValue(static_cast<qint64>(value)); }

double milliseconds(Clock::Duration duration)
{
    return std::round(static_cast<double>(duration.count()) / 1e3) / 1e3;
}

QJsonValue versionOrNull(const std::optional<std::uint16_t>& bcdDevice)
{
    return bcdDevice ? QJsonValue(image::versionText(*bcdDevice)) : QJsonValue(QJsonValue::Null);
}

void addRange(QJsonObject& object, const AddressRange& range)
{
    object["address"_L1] = number(range.first);
    object["addressText"_L1] = hexText(range.first);
    object["size"_L1] = number(range.size);
}

QJsonValue errorJson(const Error* error)
{
    if (error == nullptr)
        return QJsonValue::Null;
    QJsonObject object;
    object["kind"_L1] = errorKindName(error->kind());
    object["summary"_L1] = error->summary();
    object["remedy"_L1] = error->remedy();
    object["detail"_L1] = error->detail();
    object["frames"_L1] = QJsonArray::fromStringList(error->frames());
    return object;
}

QByteArray jsonLine(QJsonObject object)
{
    object.insert("schema"_L1, kJsonSchema);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonValue answerJson(update::Answer answer)
{
    if (answer == update::Answer::NotAsked)
        return QJsonValue::Null;
    return answer == update::Answer::Yes;
}

QJsonObject deviceJson(const usb::DeviceInfo& device)
{
    return {{"portPath"_L1, device.portPath},
            {"id"_L1, usb::idText(device.vendorId, device.productId)},
            {"vendorId"_L1, device.vendorId},
            {"productId"_L1, device.productId},
            {"bcdDevice"_L1, device.bcdDevice},
            {"version"_L1, image::versionText(device.bcdDevice)},
            {"manufacturer"_L1, device.manufacturer},
            {"product"_L1, device.product},
            {"serialNumber"_L1, device.serialNumber}};
}

} // namespace fieldflash::report
