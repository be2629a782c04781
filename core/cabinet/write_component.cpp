// SPDX-License-Identifier: MIT
#include "core/cabinet/component.h"

#include <QStringList>
#include <QXmlStreamWriter>

namespace fieldflash::cabinet {

namespace {

const QString kEnglish = QStringLiteral("en");
const QString kItemMark = QStringLiteral("- ");

/// Starts an element in a language.
void startText(QXmlStreamWriter& xml, const QString& element, const QString& language)
{
    xml.writeStartElement(element);
    if (language != kEnglish)
        xml.writeAttribute(QStringLiteral("xml:lang"), language);
}

void writeTexts(QXmlStreamWriter& xml, const QString& element, const Texts& texts)
{
    const auto write = [&](const QString& language, const QString& text) {
        startText(xml, element, language);
        xml.writeCharacters(text);
        xml.writeEndElement();
    };
    // The text without a language comes first.
    if (const auto english = texts.find(kEnglish); english != texts.end())
        write(kEnglish, english->second);
    for (const auto& [language, text] : texts) {
        if (language != kEnglish)
            write(language, text);
    }
}

void writeParagraphs(QXmlStreamWriter& xml, const QString& text)
{
    bool isInList = false;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const QString words = line.trimmed();
        if (words.isEmpty())
            continue;
        const bool isItem = words.startsWith(kItemMark);
        if (isItem && !isInList)
            xml.writeStartElement(QStringLiteral("ul"));
        if (!isItem && isInList)
            xml.writeEndElement();
        isInList = isItem;
        xml.writeTextElement(isItem ? QStringLiteral("li") : QStringLiteral("p"),
                             isItem ? words.mid(kItemMark.size()).trimmed() : words);
    }
    if (isInList)
        xml.writeEndElement();
}

void writeDescription(QXmlStreamWriter& xml, const Texts& notes)
{
    const auto write = [&xml](const QString& language, const QString& text) {
        startText(xml, QStringLiteral("description"), language);
        writeParagraphs(xml, text);
        xml.writeEndElement();
    };
    if (const auto english = notes.find(kEnglish); english != notes.end())
        write(kEnglish, english->second);
    for (const auto& [language, text] : notes) {
        if (language != kEnglish)
            write(language, text);
    }
}

void writeRelease(QXmlStreamWriter& xml, const Release& release)
{
    xml.writeStartElement(QStringLiteral("release"));
    xml.writeAttribute(QStringLiteral("version"), release.version);
    if (release.date.isValid())
        xml.writeAttribute(QStringLiteral("date"), release.date.toString(Qt::ISODate));
    xml.writeAttribute(QStringLiteral("urgency"), QStringLiteral("medium"));
    xml.writeStartElement(QStringLiteral("checksum"));
    xml.writeAttribute(QStringLiteral("type"), QStringLiteral("sha256"));
    xml.writeAttribute(QStringLiteral("filename"), release.fileName);
    xml.writeAttribute(QStringLiteral("target"), QStringLiteral("content"));
    xml.writeCharacters(release.sha256);
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("size"));
    xml.writeAttribute(QStringLiteral("type"), QStringLiteral("installed"));
    xml.writeCharacters(QString::number(release.size));
    xml.writeEndElement();
    writeDescription(xml, release.notes);
    xml.writeEndElement();
}

void writeValue(QXmlStreamWriter& xml, const QString& key, const QString& value)
{
    xml.writeStartElement(QStringLiteral("value"));
    xml.writeAttribute(QStringLiteral("key"), key);
    xml.writeCharacters(value);
    xml.writeEndElement();
}

void writeDevices(QXmlStreamWriter& xml, const std::vector<QUuid>& devices)
{
    xml.writeStartElement(QStringLiteral("provides"));
    for (const QUuid& device : devices) {
        xml.writeStartElement(QStringLiteral("firmware"));
        xml.writeAttribute(QStringLiteral("type"), QStringLiteral("flashed"));
        xml.writeCharacters(device.toString(QUuid::WithoutBraces));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeRequirements(QXmlStreamWriter& xml, const QString& leastFwupd)
{
    if (leastFwupd.isEmpty())
        return;
    xml.writeStartElement(QStringLiteral("requires"));
    xml.writeStartElement(QStringLiteral("id"));
    xml.writeAttribute(QStringLiteral("compare"), QStringLiteral("ge"));
    xml.writeAttribute(QStringLiteral("version"), leastFwupd);
    xml.writeCharacters(QStringLiteral("org.freedesktop.fwupd"));
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QByteArray componentXml(const Component& component)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("component"));
    xml.writeAttribute(QStringLiteral("type"), QStringLiteral("firmware"));
    xml.writeTextElement(QStringLiteral("id"), component.id);
    writeTexts(xml, QStringLiteral("name"), component.names);
    writeTexts(xml, QStringLiteral("summary"), component.summaries);
    if (!component.developer.isEmpty())
        xml.writeTextElement(QStringLiteral("developer_name"), component.developer);
    xml.writeTextElement(QStringLiteral("metadata_license"), QStringLiteral("CC0-1.0"));
    if (!component.license.isEmpty())
        xml.writeTextElement(QStringLiteral("project_license"), component.license);
    writeDevices(xml, component.devices);
    xml.writeStartElement(QStringLiteral("releases"));
    for (const Release& release : component.releases)
        writeRelease(xml, release);
    xml.writeEndElement();
    writeRequirements(xml, component.leastFwupd);
    xml.writeStartElement(QStringLiteral("custom"));
    writeValue(xml, QStringLiteral("LVFS::VersionFormat"), component.versionFormat);
    writeValue(xml, QStringLiteral("LVFS::UpdateProtocol"), component.protocol);
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

} // namespace fieldflash::cabinet
