// SPDX-License-Identifier: MIT
#include "core/report/recording/detail/log_tap.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QThread>

#include <set>
#include <string>
#include <utility>

namespace fieldflash::report {

namespace {

// Globals, because message handler and filter are plain functions. Changed only on the main thread.
std::function<void(const QString&)> s_listener;
QtMessageHandler s_previousHandler = nullptr;
QLoggingCategory::CategoryFilter s_previousFilter = nullptr;
/// Categories whose debug lines were enabled before; names live as long as the categories.
std::set<std::string> s_wantedBefore;

bool isOurs(const char* category) { return QByteArrayView(category).startsWith("fieldflash."); }

void filter(QLoggingCategory* category)
{
    if (s_previousFilter != nullptr)
        s_previousFilter(category);
    if (!isOurs(category->categoryName()))
        return;
    if (category->isDebugEnabled())
        s_wantedBefore.insert(category->categoryName());
    else // switched off since
        s_wantedBefore.erase(category->categoryName());
    category->setEnabled(QtDebugMsg, true);
    category->setEnabled(QtInfoMsg, true);
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const char* category = context.category == nullptr ? "" : context.category;
    const bool isMainThread = QCoreApplication::instance() == nullptr
        || QThread::currentThread() == QCoreApplication::instance()->thread();
    if (isMainThread && s_listener && isOurs(category))
        s_listener(QLatin1String(category) + QStringLiteral(": ") + message);
    const bool isQuiet = type == QtDebugMsg || type == QtInfoMsg;
    if (s_previousHandler != nullptr
        && (!isQuiet || !isOurs(category) || s_wantedBefore.contains(category)))
        s_previousHandler(type, context, message);
}

} // namespace

LogTap::LogTap(std::function<void(const QString&)> listener)
{
    s_listener = std::move(listener);
    s_wantedBefore.clear();
    s_previousHandler = qInstallMessageHandler(handle);
    s_previousFilter = QLoggingCategory::installFilter(filter);
}

LogTap::~LogTap()
{
    QLoggingCategory::installFilter(s_previousFilter);
    qInstallMessageHandler(s_previousHandler);
    s_listener = nullptr;
    s_previousFilter = nullptr;
}

} // namespace fieldflash::report
