// SPDX-License-Identifier: MIT
#include "core/base/foreign_text.h"
#include "core/base/words.h"
#include "core/cabinet/component.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace fieldflash::cabinet {

namespace {

QString shown(const QString& text) { return withoutControlCharacters(text.simplified()); }

/// Reads one document, forwards.
class ComponentReader {
public:
    explicit ComponentReader(const QByteArray& xml) : m_xml(xml) { }

    Result<Component> read();

private:
    bool enterComponent();
    void readPart();
    void readDevices();
    void readReleases();
    void readRelease();
    void readReleasePart(Release& release);
    void readChecksum(Release& release);
    void readRequirements();
    void readValues();
    QString readDescription();

    [[nodiscard]] bool isAt(const char* name) const { return m_xml.name() == QLatin1String(name); }
    [[nodiscard]] QString attribute(const char* name) const
    {
        return shown(m_xml.attributes().value(QLatin1String(name)).toString());
    }
    /// Of the element, up to its end.
    QString text();
    /// "en" without an attribute; empty: not the name of a language.
    [[nodiscard]] QString language() const;
    /// Into the map, unless the language is there already.
    void readText(Texts& texts);
    [[nodiscard]] Error damaged(const QString& detail) const;

    QXmlStreamReader m_xml;
    Component m_component;
    QString m_problem; ///< of a well-formed document
};

Error ComponentReader::damaged(const QString& detail) const
{
    return Error(ErrorKind::BadFile,
                 Words::tr("The description in the cabinet is damaged in line %1.")
                     .arg(m_xml.lineNumber()),
                 Words::tr("Download it again, or ask its vendor for it."))
        .withDetail(detail);
}

// Not readElementText(), which calls itself for every level of a document made for that.
QString ComponentReader::text()
{
    QString all;
    int depth = 1;
    while (depth > 0 && !m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            ++depth;
        else if (token == QXmlStreamReader::EndElement)
            --depth;
        else if (token == QXmlStreamReader::Characters)
            all += m_xml.text();
    }
    return shown(all);
}

QString ComponentReader::language() const
{
    static const QRegularExpression s_form(QStringLiteral("\\A[A-Za-z0-9_@-]{2,32}\\z"));
    const auto attributes = m_xml.attributes();
    if (!attributes.hasAttribute(QLatin1String("xml:lang")))
        return QStringLiteral("en");
    const QString stated = attributes.value(QLatin1String("xml:lang")).toString();
    return s_form.match(stated).hasMatch() ? stated : QString();
}

void ComponentReader::readText(Texts& texts)
{
    const QString where = language();
    const QString what = text();
    if (!where.isEmpty() && !what.isEmpty())
        texts.emplace(where, what);
}

bool ComponentReader::enterComponent()
{
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        // Entities are not needed, and can be used to make a small file large.
        if (token == QXmlStreamReader::DTD) {
            m_problem = QStringLiteral("a document type");
            return false;
        }
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (!isAt("component") || attribute("type") != QLatin1String("firmware"))
            m_problem = QStringLiteral("not a component of the type firmware");
        return m_problem.isEmpty();
    }
    return false;
}

void ComponentReader::readDevices()
{
    while (m_xml.readNextStartElement()) {
        if (!isAt("firmware")) {
            m_xml.skipCurrentElement();
            continue;
        }
        const QUuid device = QUuid::fromString(text());
        if (device.isNull() && m_problem.isEmpty())
            m_problem = QStringLiteral("not a GUID");
        m_component.devices.push_back(device);
    }
}

QString ComponentReader::readDescription()
{
    QStringList lines;
    int depth = 1;
    while (depth > 0 && !m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        // Paragraphs and items may be in lists.
        if (isAt("p"))
            lines.append(text());
        else if (isAt("li"))
            lines.append(QStringLiteral("- ") + text());
        else
            ++depth;
    }
    return lines.join(QLatin1Char('\n'));
}

void ComponentReader::readChecksum(Release& release)
{
    static const QRegularExpression s_sha256(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    const bool isOfContent = attribute("target") == QLatin1String("content");
    const QString name = attribute("filename");
    const QString stated = text().toLower();
    if (!isOfContent || (!release.fileName.isEmpty() && release.fileName != name))
        return;
    release.fileName = name;
    if (s_sha256.match(stated).hasMatch())
        release.sha256 = stated;
}

void ComponentReader::readReleasePart(Release& release)
{
    if (isAt("checksum")) {
        readChecksum(release);
    } else if (isAt("size")) {
        const bool isInstalled = attribute("type") == QLatin1String("installed");
        const qulonglong size = text().toULongLong();
        if (isInstalled)
            release.size = size;
    } else if (isAt("description")) {
        const QString where = language();
        const QString notes = readDescription();
        if (!where.isEmpty() && !notes.isEmpty())
            release.notes.emplace(where, notes);
    } else {
        m_xml.skipCurrentElement();
    }
}

void ComponentReader::readRelease()
{
    Release release;
    release.version = attribute("version");
    release.date = QDate::fromString(attribute("date").left(10), Qt::ISODate);
    while (m_xml.readNextStartElement())
        readReleasePart(release);
    m_component.releases.push_back(std::move(release));
}

void ComponentReader::readReleases()
{
    while (m_xml.readNextStartElement()) {
        if (isAt("release"))
            readRelease();
        else
            m_xml.skipCurrentElement();
    }
}

void ComponentReader::readRequirements()
{
    while (m_xml.readNextStartElement()) {
        const QString version = attribute("version");
        const bool isId = isAt("id");
        if (text() == QLatin1String("org.freedesktop.fwupd") && isId)
            m_component.leastFwupd = version;
    }
}

void ComponentReader::readValues()
{
    while (m_xml.readNextStartElement()) {
        const QString key = attribute("key");
        const QString value = text();
        if (key == QLatin1String("LVFS::VersionFormat"))
            m_component.versionFormat = value;
        if (key == QLatin1String("LVFS::UpdateProtocol"))
            m_component.protocol = value;
    }
}

void ComponentReader::readPart()
{
    if (isAt("id"))
        m_component.id = text();
    else if (isAt("name"))
        readText(m_component.names);
    else if (isAt("summary"))
        readText(m_component.summaries);
    else if (isAt("developer_name"))
        m_component.developer = text();
    else if (isAt("project_license"))
        m_component.license = text();
    else if (isAt("provides"))
        readDevices();
    else if (isAt("releases"))
        readReleases();
    else if (isAt("requires"))
        readRequirements();
    else if (isAt("custom"))
        readValues();
    else
        m_xml.skipCurrentElement();
}

Result<Component> ComponentReader::read()
{
    if (enterComponent()) {
        while (m_xml.readNextStartElement())
            readPart();
        // What follows has to be well-formed, too.
        while (!m_xml.atEnd() && m_problem.isEmpty())
            m_xml.readNext();
    }
    if (!m_problem.isEmpty())
        return failure(damaged(m_problem));
    if (m_xml.hasError())
        return failure(damaged(m_xml.errorString()));
    return std::move(m_component);
}

} // namespace

Result<Component> readComponent(const QByteArray& xml)
{
    if (static_cast<std::size_t>(xml.size()) > kLargestDescription)
        return failure(ErrorKind::BadFile,
                       Words::tr("The description in the cabinet is larger than %1.")
                           .arg(sizeText(kLargestDescription)));
    return ComponentReader(xml).read();
}

} // namespace fieldflash::cabinet
