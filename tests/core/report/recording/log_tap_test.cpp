// SPDX-License-Identifier: MIT
#include "core/base/log.h"
#include "core/report/recording/detail/log_tap.h"
#include "tests/support/catch.h"

#include <QLoggingCategory>
#include <QStringList>

#include <thread>

using namespace fieldflash;
using report::LogTap;

namespace {

Q_LOGGING_CATEGORY(logForeign, "qt.something", QtWarningMsg)

/// What reached the previous listener, before the tap.
QStringList s_passedOn;

/// Listens like a terminal, as long as it exists.
class Terminal {
public:
    Terminal()
        : m_before(
              qInstallMessageHandler([](QtMsgType, const QMessageLogContext&,
                                        const QString& message) { s_passedOn.append(message); }))
    {
        s_passedOn.clear();
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;
    ~Terminal() { qInstallMessageHandler(m_before); }

private:
    QtMessageHandler m_before;
};

} // namespace

TEST_CASE("a log tap receives our quiet lines and passes none of them on")
{
    const Terminal terminal;
    QStringList heard;
    const LogTap tap([&](const QString& line) { heard.append(line); });
    qCDebug(logDfu) << "one";
    qCInfo(logUsb) << "two";
    CHECK(heard
          == QStringList{QStringLiteral("fieldflash.dfu: one"),
                         QStringLiteral("fieldflash.usb: two")});
    CHECK(s_passedOn.isEmpty());
}

TEST_CASE("a log tap passes warnings on")
{
    const Terminal terminal;
    QStringList heard;
    const LogTap tap([&](const QString& line) { heard.append(line); });
    qCWarning(logUpdate) << "careful";
    CHECK(heard == QStringList{QStringLiteral("fieldflash.update: careful")});
    CHECK(s_passedOn == QStringList{QStringLiteral("careful")});
}

TEST_CASE("a log tap does not change other categories")
{
    const Terminal terminal;
    QStringList heard;
    const LogTap tap([&](const QString& line) { heard.append(line); });
    qCDebug(logForeign) << "not asked for";
    qCWarning(logForeign) << "not ours";
    CHECK(heard.isEmpty());
    CHECK(s_passedOn == QStringList{QStringLiteral("not ours")});
}

TEST_CASE("a listener that had enabled our quiet lines still gets them next to a log tap")
{
    const Terminal terminal;
    QLoggingCategory::setFilterRules(QStringLiteral("fieldflash.dfu.debug=true"));
    {
        QStringList heard;
        const LogTap tap([&](const QString& line) { heard.append(line); });
        qCDebug(logDfu) << "for both";
        qCDebug(logUsb) << "for the tap";
        CHECK(heard.size() == 2);
        CHECK(s_passedOn == QStringList{QStringLiteral("for both")});
    }
    QLoggingCategory::setFilterRules({});
}

TEST_CASE("a log tap ignores messages of other threads, which are passed on")
{
    const Terminal terminal;
    QStringList heard;
    const LogTap tap([&](const QString& line) { heard.append(line); });
    std::thread([] {
        qCDebug(logUsb) << "quiet";
        qCWarning(logUsb) << "loud";
    }).join();
    CHECK(heard.isEmpty());
    CHECK(s_passedOn == QStringList{QStringLiteral("loud")});
}

TEST_CASE("after a log tap everything is as before")
{
    const Terminal terminal;
    QStringList heard;
    {
        const LogTap tap([&](const QString& line) { heard.append(line); });
        CHECK(logDfu().isDebugEnabled());
        CHECK(logDfu().isInfoEnabled());
    }
    CHECK_FALSE(logDfu().isDebugEnabled());
    qCDebug(logDfu) << "nobody hears this";
    qCWarning(logDfu) << "back at the terminal";
    CHECK(heard.isEmpty());
    CHECK(s_passedOn == QStringList{QStringLiteral("back at the terminal")});
}
