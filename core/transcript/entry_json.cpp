// SPDX-License-Identifier: MIT
#include "core/transcript/entry_json.h"

#include "core/base/foreign_text.h"
#include "core/base/words.h"
#include "core/transcript/personal_text.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace fieldflash::transcript {

namespace {

using Kind = Operation::Kind;

constexpr std::array kKinds{
    std::pair{Kind::Open, "open"},
    std::pair{Kind::Claim, "claim"},
    std::pair{Kind::Alternate, "alternate"},
    std::pair{Kind::Reset, "reset"},
    std::pair{Kind::In, "in"},
    std::pair{Kind::Out, "out"},
};

/// Limit for the length of a recording, including hours of waiting for a device.
constexpr double kLongestTime = 1e15; // nanoseconds: eleven days

Error impossible(const QString& what)
{
    return Error(ErrorKind::BadFile, Words::tr("The file is damaged or is not a support bundle."),
                 Words::tr("Copy the original file again."))
        .withDetail(what);
}

QString base64(ByteView bytes)
{
    const QByteArray raw(reinterpret_cast<const char*>(bytes.data()),
                         static_cast<qsizetype>(bytes.size()));
    return QString::fromLatin1(raw.toBase64());
}

Bytes fromBase64(const QString& text)
{
    const QByteArray raw = QByteArray::fromBase64(text.toLatin1());
    return {raw.begin(), raw.end()};
}

/// "a1 03 0000 0000": the usual notation of a setup packet, without wLength.
QString setupText(const usb::ControlSetup& setup)
{
    const auto hex = [](unsigned value, int digits) {
        return QStringLiteral("%1").arg(value, digits, 16, QLatin1Char('0'));
    };
    return hex(setup.bmRequestType, 2) + QLatin1Char(' ') + hex(setup.bRequest, 2)
        + QLatin1Char(' ') + hex(setup.wValue, 4) + QLatin1Char(' ') + hex(setup.wIndex, 4);
}

std::optional<usb::ControlSetup> setupFrom(const QString& text)
{
    const QStringList words = text.split(QLatin1Char(' '));
    if (words.size() != 4)
        return std::nullopt;
    std::array<unsigned, 4> values{};
    constexpr std::array<unsigned, 4> kLargest{0xFF, 0xFF, 0xFFFF, 0xFFFF};
    for (std::size_t index = 0; index < values.size(); ++index) {
        bool isNumber = false;
        values[index] = words[static_cast<qsizetype>(index)].toUInt(&isNumber, 16);
        if (!isNumber || values[index] > kLargest[index])
            return std::nullopt;
    }
    return usb::ControlSetup{
        static_cast<std::uint8_t>(values[0]), static_cast<std::uint8_t>(values[1]),
        static_cast<std::uint16_t>(values[2]), static_cast<std::uint16_t>(values[3])};
}

QJsonValue pieceJson(const Piece& piece)
{
    QJsonObject object{{QStringLiteral("length"), static_cast<qint64>(piece.length)}};
    switch (piece.kind) {
    case Piece::Kind::Fill: object.insert(QStringLiteral("fill"), piece.value); break;
    case Piece::Kind::Known:
        object.insert(QStringLiteral("known"), static_cast<qint64>(piece.offset));
        break;
    case Piece::Kind::LeftOut: object.insert(QStringLiteral("sha256"), piece.hash); break;
    case Piece::Kind::New: return QJsonObject{{QStringLiteral("bytes"), base64(piece.bytes)}};
    case Piece::Kind::Plain: return base64(piece.bytes);
    }
    return object;
}

std::optional<Piece> pieceFrom(const QJsonValue& value)
{
    Piece piece;
    if (value.isString()) {
        piece.kind = Piece::Kind::Plain;
        piece.bytes = fromBase64(value.toString());
        piece.length = piece.bytes.size();
        return piece;
    }
    const QJsonObject object = value.toObject();
    if (object.contains(QStringLiteral("bytes"))) {
        piece.kind = Piece::Kind::New;
        piece.bytes = fromBase64(object.value(QStringLiteral("bytes")).toString());
        piece.length = piece.bytes.size();
        return piece;
    }
    const qint64 length = object.value(QStringLiteral("length")).toInteger(-1);
    if (length < 0 || length > static_cast<qint64>(kLongestPayload))
        return std::nullopt;
    piece.length = static_cast<std::size_t>(length);
    if (object.contains(QStringLiteral("fill"))) {
        piece.kind = Piece::Kind::Fill;
        piece.value = static_cast<std::uint8_t>(object.value(QStringLiteral("fill")).toInt());
    } else if (object.contains(QStringLiteral("known"))) {
        piece.kind = Piece::Kind::Known;
        const qint64 offset = object.value(QStringLiteral("known")).toInteger(-1);
        if (offset < 0)
            return std::nullopt;
        piece.offset = static_cast<std::uint64_t>(offset);
    } else {
        piece.hash = object.value(QStringLiteral("sha256")).toString();
    }
    return piece;
}

QJsonArray piecesJson(const std::vector<Piece>& pieces)
{
    QJsonArray array;
    for (const Piece& piece : pieces)
        array.append(pieceJson(piece));
    return array;
}

std::optional<std::vector<Piece>> piecesFrom(const QJsonArray& array)
{
    std::vector<Piece> pieces;
    std::size_t total = 0;
    for (const auto& value : array) {
        auto piece = pieceFrom(value);
        if (!piece)
            return std::nullopt;
        total += piece->length;
        if (total > kLongestPayload)
            return std::nullopt;
        pieces.push_back(std::move(*piece));
    }
    return pieces;
}

/// One line without control characters: bundles are untrusted input.
QString plainText(const QJsonObject& object, const char* key)
{
    QString text = object.value(QLatin1String(key)).toString();
    text.replace(QLatin1Char('\n'), QLatin1Char(' ')); // line breaks in our own remedies
    return withoutControlCharacters(text);
}

std::optional<Error> errorFrom(const QJsonValue& value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    const QString name = plainText(object, "kind");
    ErrorKind kind = ErrorKind::TransferFailed;
    for (int number = 0; number <= static_cast<int>(ErrorKind::OurBug); ++number) {
        if (errorKindName(static_cast<ErrorKind>(number)) == name)
            kind = static_cast<ErrorKind>(number);
    }
    QString summary = plainText(object, "summary");
    if (summary.isEmpty())
        summary = QStringLiteral("The recording says only: %1.").arg(name);
    return Error(kind, std::move(summary), plainText(object, "remedy"))
        .withDetail(plainText(object, "detail"));
}

std::optional<Clock::Duration> timeFrom(const QJsonObject& object, QLatin1String name)
{
    const double nanoseconds = object.value(name).toDouble(0);
    if (!(nanoseconds >= 0 && nanoseconds <= kLongestTime))
        return std::nullopt;
    return Clock::Duration(static_cast<std::int64_t>(nanoseconds));
}

std::uint16_t word(const QJsonObject& object, const char* name)
{
    return static_cast<std::uint16_t>(object.value(QLatin1String(name)).toInt());
}

QJsonObject arrivalJson(const Arrival& arrival)
{
    const usb::DeviceInfo& device = arrival.device;
    QJsonObject object{
        {QStringLiteral("t"), static_cast<qint64>(arrival.at.count())},
        {QStringLiteral("arrived"), static_cast<qint64>(device.arrival)},
        {QStringLiteral("port"), device.portPath},
        {QStringLiteral("vendor"), device.vendorId},
        {QStringLiteral("product"), device.productId},
        {QStringLiteral("version"), device.bcdDevice},
        {QStringLiteral("manufacturerName"), device.manufacturer},
        {QStringLiteral("productName"), device.product},
        {QStringLiteral("serialNumber"), device.serialNumber},
        {QStringLiteral("configuration"), base64(device.configuration)},
    };
    if (device.obstacle)
        object.insert(QStringLiteral("obstacle"), errorJson(*device.obstacle));
    return object;
}

Arrival arrivalFrom(const QJsonObject& object, Clock::Duration at)
{
    Arrival arrival;
    arrival.at = at;
    usb::DeviceInfo& device = arrival.device;
    device.arrival =
        static_cast<std::uint64_t>(object.value(QStringLiteral("arrived")).toInteger());
    device.portPath = plainText(object, "port");
    device.vendorId = word(object, "vendor");
    device.productId = word(object, "product");
    device.bcdDevice = word(object, "version");
    device.manufacturer = plainText(object, "manufacturerName");
    device.product = plainText(object, "productName");
    device.serialNumber = plainText(object, "serialNumber");
    device.configuration = fromBase64(object.value(QStringLiteral("configuration")).toString());
    device.obstacle = errorFrom(object.value(QStringLiteral("obstacle")));
    return arrival;
}

QJsonObject operationJson(const Operation& operation)
{
    const auto* name =
        std::ranges::find(kKinds, operation.kind, &std::pair<Kind, const char*>::first);
    QJsonObject object{
        {QStringLiteral("t"), static_cast<qint64>(operation.begin.count())},
        {QStringLiteral("took"), static_cast<qint64>(operation.took.count())},
        {QStringLiteral("do"), QLatin1String(name->second)},
        {QStringLiteral("device"), static_cast<qint64>(operation.arrival)},
    };
    if (operation.kind != Kind::Open && operation.kind != Kind::Reset)
        object.insert(QStringLiteral("setup"), setupText(operation.setup));
    if (operation.kind == Kind::In)
        object.insert(QStringLiteral("length"), operation.length);
    if (!operation.data.empty())
        object.insert(QStringLiteral("data"), piecesJson(operation.data));
    if (operation.error)
        object.insert(QStringLiteral("error"), errorJson(*operation.error));
    return object;
}

Result<Operation> operationFrom(const QJsonObject& object, Clock::Duration begin)
{
    Operation operation;
    operation.begin = begin;
    const QString name = object.value(QStringLiteral("do")).toString();
    const auto* kind = std::ranges::find_if(
        kKinds, [&](const auto& entry) { return name == QLatin1String(entry.second); });
    if (kind == kKinds.end())
        return failure(impossible(
            QStringLiteral("“%1” cannot be done").arg(withoutControlCharacters(name.left(40)))));
    operation.kind = kind->first;
    operation.arrival =
        static_cast<std::uint64_t>(object.value(QStringLiteral("device")).toInteger());
    const auto took = timeFrom(object, QLatin1String("took"));
    const QString setup = object.value(QStringLiteral("setup")).toString();
    const auto packet = setup.isEmpty() ? usb::ControlSetup() : setupFrom(setup);
    auto data = piecesFrom(object.value(QStringLiteral("data")).toArray());
    if (!took || !packet || !data)
        return failure(impossible(QStringLiteral("an operation with impossible values")));
    operation.took = *took;
    operation.setup = *packet;
    operation.data = std::move(*data);
    operation.length = word(object, "length");
    operation.error = errorFrom(object.value(QStringLiteral("error")));
    return operation;
}

} // namespace

QJsonObject errorJson(const Error& error)
{
    QJsonObject object{
        {QStringLiteral("kind"), errorKindName(error.kind())},
        {QStringLiteral("summary"), withoutPersonalPaths(error.summary())},
    };
    if (!error.remedy().isEmpty())
        object.insert(QStringLiteral("remedy"), withoutPersonalPaths(error.remedy()));
    if (!error.detail().isEmpty())
        object.insert(QStringLiteral("detail"), withoutPersonalPaths(error.detail()));
    return object;
}

QJsonObject entryJson(const Entry& entry)
{
    if (const auto* operation = std::get_if<Operation>(&entry))
        return operationJson(*operation);
    if (const auto* arrival = std::get_if<Arrival>(&entry))
        return arrivalJson(*arrival);
    const auto& departure = std::get<Departure>(entry);
    return {{QStringLiteral("t"), static_cast<qint64>(departure.at.count())},
            {QStringLiteral("departed"), static_cast<qint64>(departure.arrival)}};
}

Result<std::optional<Entry>> entryFromJson(const QJsonObject& object)
{
    const bool isOperation = object.contains(QStringLiteral("do"));
    const bool isArrival = object.contains(QStringLiteral("arrived"));
    const bool isDeparture = object.contains(QStringLiteral("departed"));
    if (!isOperation && !isArrival && !isDeparture)
        return std::nullopt;
    const auto at = timeFrom(object, QLatin1String("t"));
    if (!at)
        return failure(impossible(QStringLiteral("an impossible time")));
    if (isArrival)
        return Entry(arrivalFrom(object, *at));
    if (isDeparture) {
        const qint64 arrival = object.value(QStringLiteral("departed")).toInteger();
        return Entry(Departure{static_cast<std::uint64_t>(arrival), *at});
    }
    auto operation = operationFrom(object, *at);
    if (!operation)
        return failure(std::move(operation).error());
    return Entry(std::move(*operation));
}

} // namespace fieldflash::transcript
