// SPDX-License-Identifier: MIT
#include "core/bundle/manifest_fields.h"

#include "core/base/words.h"

#include <QRegularExpression>

namespace fieldflash::bundle {

namespace {

using namespace Qt::StringLiterals;

/// "1.2" or "1.2.3.4", each number up to 9999.
QVersionNumber readVersion(profile::JsonFields& fields, const QString& key)
{
    static const QRegularExpression s_form(u"\\A\\d{1,4}(\\.\\d{1,4}){0,3}\\z"_s);
    const QString text = fields.text(key);
    if (text.isEmpty())
        return {};
    if (!s_form.match(text).hasMatch())
        fields.report(key, Words::tr("expected a version like “1.2”."));
    return QVersionNumber::fromString(text);
}

} // namespace

Manifest readStatements(profile::JsonFields& fields)
{
    static const QRegularExpression s_vendor(u"\\A[a-z0-9][a-z0-9-]{0,63}\\z"_s);
    Manifest manifest;
    fields.require(u"vendor"_s);
    manifest.vendor = fields.text(u"vendor"_s);
    if (!s_vendor.match(manifest.vendor).hasMatch())
        fields.report(u"vendor"_s,
                      Words::tr("expected lower-case letters, digits and hyphens, like “acme”."));
    fields.require(u"vendor-name"_s);
    manifest.vendorName = fields.text(u"vendor-name"_s);
    fields.require(u"version"_s);
    manifest.version = readVersion(fields, u"version"_s);
    manifest.expires = readDate(fields, u"expires"_s);
    manifest.needsProgram = readVersion(fields, u"needs-program"_s);
    return manifest;
}

QDate readDate(profile::JsonFields& fields, const QString& key)
{
    const QString text = fields.text(key);
    if (text.isEmpty())
        return {};
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || date.toString(Qt::ISODate) != text)
        fields.report(key, Words::tr("expected a date like “2026-11-30”."));
    return date;
}

bool isLanguage(const QString& text)
{
    static const QRegularExpression s_form(u"\\A[a-z]{2,3}(_[A-Z]{2})?\\z"_s);
    return s_form.match(text).hasMatch();
}

QString readLanguage(profile::JsonFields& fields, const QString& key)
{
    const QString text = fields.text(key);
    if (!text.isEmpty() && !isLanguage(text))
        fields.report(key, Words::tr("“%1” is not a language like “en” or “zh_CN”.").arg(text));
    return text;
}

} // namespace fieldflash::bundle
