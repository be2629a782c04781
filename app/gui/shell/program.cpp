// SPDX-License-Identifier: MIT
#include "app/gui/shell/program.h"

#include "app/gui/devices/device_source.h"
#include "app/gui/devices/firmware_file.h"
#include "app/gui/devices/profile_picture.h"
#include "app/gui/devices/vendor_bundle.h"
#include "app/gui/look/glyphs.h"
#include "app/gui/look/mnemonics.h"
#include "app/gui/look/plain_text.h"
#include "app/gui/look/theme.h"
#include "app/gui/look/themed_style.h"
#include "app/gui/scenes/chip_scenes.h"
#include "app/gui/scenes/scenes.h"
#include "app/gui/shell/accessible_roles.h"
#include "app/gui/shell/desktop_session.h"
#include "app/gui/shell/dialogs/dialog_scenes.h"
#include "app/gui/shell/main_window.h"
#include "app/gui/shell/program_output.h"
#include "app/gui/shell/recording_view.h"
#include "app/gui/shell/screenshot.h"
#include "app/gui/shell/settings/language.h"
#include "app/gui/shell/settings/settings.h"
#include "app/gui/shell/single_instance.h"
#include "app/gui/shell/window_frame.h"
#include "app/gui/update/facts/backups.h"
#include "app/gui/update/update_model.h"
#include "app/gui/update/words/page_text.h"
#include "app/gui/work/recorded_devices.h"
#include "app/gui/work/session_recording.h"
#include "core/base/quit_signals.h"
#include "core/base/surface.h"
#include "core/manual/document_options.h"
#include "core/profile/install_profiles.h"
#include "core/profile/known_profiles.h"
#include "core/update/journal.h"

#include <CLI/CLI.hpp>
#include <QApplication>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QPointer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>
#include <sstream>
#include <string>

namespace fieldflash::gui {

namespace {

constexpr int kUsage = 2;
/// What CLI11 stores for a bare --virtual; no switch has this name.
const std::string kNoSwitches = "-";
const std::string kPurpose = "Updates the firmware of devices over USB and proves that it worked.";

struct Options {
    bool isVirtual = false;
    std::string switches;
    std::string theme;
    std::string language;
    std::string screenshot;
    std::string scene;
    std::string size;
    std::string file;
    std::string profile;
    bool showsTechnician = false;
    bool opensDetails = false;
    bool isSelfTest = false;
};

void declare(CLI::App& parser, Options& options)
{
    // A flag with a value, as in the command-line program: the next word may be a file.
    parser.add_flag("--virtual{" + kNoSwitches + "}", options.switches,
                    "Use the built-in board; --virtual=SWITCH,... sets it up, --virtual=help lists "
                    "what can be set");
    parser.add_option("--theme", options.theme, "light, dark or system")->type_name("NAME");
    parser
        .add_option("--language", options.language,
                    "de, en, es, fr or zh_CN instead of the desktop's")
        ->type_name("NAME");
    parser
        .add_option("--profile", options.profile,
                    "The window is for this device profile only: its name, its firmware")
        ->type_name("FILE");
    parser.add_option("--screenshot", options.screenshot, "Render a scene into this file and exit")
        ->type_name("FILE");
    parser.add_option("--scene", options.scene, "The scene to render; \"list\" names them all");
    parser.add_option("--size", options.size, "Size of the window, like 760x640");
    parser.add_flag("--technician", options.showsTechnician, "Open the technician's panel");
    parser.add_flag("--details", options.opensDetails, "Open the details of a scene");
    parser.add_flag("--self-test", options.isSelfTest,
                    "Update a built-in board through the window, say how it ended, and exit");
    parser.add_option("FILE", options.file,
                      "Firmware file to choose, vendor bundle (.ffpack) to update with, or support "
                      "bundle (.ffrec) to look at");
    parser.set_version_flag("--version", std::string("fieldflash ") + FIELDFLASH_VERSION);
    manual::addDocumentOptions(parser, FIELDFLASH_VERSION);
}

void say(std::FILE* where, const QString& text) { ProgramOutput::say(where, text); }

/// Help, version or what is wrong with the arguments. Returns CLI11's exit code.
int answer(const CLI::App& parser, const CLI::Error& error)
{
    std::ostringstream out;
    std::ostringstream problems;
    const int code = parser.exit(error, out, problems);
    if (!out.str().empty())
        say(stdout, QString::fromStdString(out.str()).trimmed());
    if (!problems.str().empty())
        say(stderr, QString::fromStdString(problems.str()).trimmed());
    return code;
}

int fail(const Error& error)
{
    say(stderr, error.fullText());
    return exitCode(error.kind());
}

std::optional<QSize> sizeFrom(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    return parts.size() == 2 && !size.isEmpty() ? std::optional(size) : std::nullopt;
}

bool chooseTheme(const Options& options, const Remembered& remembered)
{
    QString name = QString::fromStdString(options.theme);
    if (name.isEmpty())
        name = qEnvironmentVariable("FIELDFLASH_THEME");
    const auto choice = name.isEmpty() ? remembered.theme() : themeChoiceFromName(name);
    if (!choice)
        return false;
    Theme::refreshFromSystem();
    Theme::choose(*choice);
    return true;
}

/// Renders the program icon in one size: resources/icons/hicolor was created with this.
int renderIcon(const Options& options)
{
    const QSize size = sizeFrom(QString::fromStdString(options.size)).value_or(QSize(256, 256));
    return programPicture(size.width()).save(QString::fromStdString(options.screenshot)) ? 0
                                                                                         : kUsage;
}

int renderScene(const Options& options)
{
    if (options.scene == "icon")
        return renderIcon(options);
    ScreenshotOptions wanted;
    wanted.scene = QString::fromStdString(options.scene);
    wanted.path = QString::fromStdString(options.screenshot);
    wanted.showsTechnician = options.showsTechnician;
    wanted.opensDetails = options.opensDetails;
    if (!options.size.empty())
        wanted.size = sizeFrom(QString::fromStdString(options.size)).value_or(wanted.size);
    const Result<void> taken = takeScreenshot(wanted);
    return taken ? 0 : fail(taken.error());
}

/// The explanation, and in case of a failure what to do next.
QString notificationText(const PageState& page)
{
    return page.nextStep.isEmpty() ? page.explanation
                                   : page.explanation + QLatin1Char(' ') + page.nextStep;
}

QPointer<LogModel> g_log;

/// Adds protocol lines to the log of the window, once it exists; all messages still go to Qt's
/// previous handler as well.
void catchMessages()
{
    static QtMessageHandler previous = nullptr;
    previous = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext& context,
                                         const QString& text) {
        const bool isOurs = context.category && qstrncmp(context.category, "fieldflash.", 11) == 0;
        if (isOurs && g_log)
            g_log->append(LogEntry::Level::Protocol, text);
        if (!isOurs || type != QtDebugMsg)
            previous(type, context, text);
    });
}

void wantProtocol(bool isWanted)
{
    QLoggingCategory::setFilterRules(isWanted ? QStringLiteral("fieldflash.*.debug=true")
                                              : QString());
}

ModelInput inputFrom(const DeviceSource& source, DeviceDesk& desk, Remembered& remembered)
{
    return {.desk = desk,
            .remembered = remembered,
            .bundled = source.bundled,
            .isVirtual = source.isVirtual,
            .sourceNotice = source.notice,
            .ruleInstaller = nullptr};
}

/// Presses the button of a real window on a built-in board with virtual time.
int selfTest()
{
    Result<DeviceSource> source = virtualSource(QStringLiteral("clock=virtual"));
    if (!source)
        return fail(source.error());
    const QTemporaryDir folder;
    Remembered remembered(folder.filePath(QStringLiteral("settings.ini")));
    DeviceDesk desk({.bus = *source->bus, .clock = *source->clock, .remembered = remembered});
    UpdateModel model(inputFrom(*source, desk, remembered));
    MainWindow window(model, remembered);
    window.show();
    bool isStarted = false;
    QObject::connect(&model, &UpdateModel::changed, &window, [&] {
        if (!isStarted && situationOf(model.facts()) == Situation::Update) {
            isStarted = true;
            model.perform(model.page().primary.action);
        }
    });
    // Not quit(): it would close the window first, and on Windows, where a desktop without a
    // display has not created it, Qt 6.4 tries that forever.
    QObject::connect(&model, &UpdateModel::ended, qApp, [] { QCoreApplication::exit(); });
    QApplication::exec();
    const auto& report = model.facts().report;
    if (!report)
        return kUsage;
    say(stdout, report->verdict());
    return report->exitCode();
}

void connectDesktop(DesktopSession& desktop, UpdateModel& model, MainWindow& window)
{
    QObject::connect(&desktop, &DesktopSession::activated, &window, &MainWindow::comeToFront);
    QObject::connect(&model, &UpdateModel::changed, &desktop,
                     [&] { desktop.keepAwake(model.desk().isWriting()); });
    QObject::connect(&model, &UpdateModel::changed, &window,
                     [&] { showTaskbarProgress(window, model.page().progress); });
    QObject::connect(&model, &UpdateModel::ended, &desktop, [&] {
        const PageState page = model.page();
        if (!window.isActiveWindow())
            desktop.tell(page.sentence, notificationText(page));
    });
}

/// The running instance may have a different current folder.
QString absolutePath(const std::string& file)
{
    return file.empty() ? QString() : absoluteFirmwarePath(QString::fromLocal8Bit(file.c_str()));
}

/// Safely stops what is still running after the last window was closed.
void endSafely(DeviceDesk& desk)
{
    desk.finish();
    if (!desk.isBusy())
        return;
    QObject::connect(&desk, &DeviceDesk::idle, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    QApplication::exec();
}

/// Name and picture of the one product that the window is for.
void takeBrand()
{
    const profile::DeviceProfile* only = profile::known().restriction();
    if (only == nullptr)
        return;
    QApplication::setApplicationDisplayName(only->name.text());
    const QImage picture = readPicture(only->picture);
    if (!picture.isNull())
        QApplication::setWindowIcon(QIcon(QPixmap::fromImage(picture)));
}

FileFacts unusableFile(const QString& path, const Error& error)
{
    FileFacts file;
    file.fileName = QFileInfo(path).fileName();
    file.error = error;
    return file;
}

/// Opens the bundle, and makes this program the updater of its product. nullptr: the file is not a
/// bundle.
Result<std::unique_ptr<VendorBundle>> becomeUpdater(const QString& file)
{
    if (file.isEmpty() || !bundle::isBundleFile(file))
        return nullptr;
    auto vendor = VendorBundle::open(file, bundle::TrustStore::standard());
    if (!vendor)
        return vendor;
    profile::ProfileSet set = profile::known();
    const profile::DeviceProfile& product = (*vendor)->content().profile;
    const QString id = product.id;
    set.add(product, profile::Source::Given, file);
    set.restrictTo(id);
    profile::install(std::move(set));
    return vendor;
}

/// A bundle chosen in this window gets a program of its own: profiles and devices belong to one.
void openVendorWindow(const Options& options, const QString& path)
{
    QStringList arguments;
    if (options.isVirtual)
        arguments << QStringLiteral("--virtual=") + QString::fromStdString(options.switches);
    if (!options.language.empty())
        arguments << QStringLiteral("--language") << QString::fromStdString(options.language);
    arguments << QStringLiteral("--") << path;
    QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
}

int runWindow(const Options& options, Remembered& remembered, Settings& settings)
{
    DeviceSource source;
    const QString file = absolutePath(options.file);
    const Result<std::unique_ptr<VendorBundle>> opened = becomeUpdater(file);
    const VendorBundle* vendor = opened ? opened->get() : nullptr;
    takeBrand();
    // The built-in boards belong to the program that was started with them, and so does a window
    // for one product. A bundle that is not usable is shown here: another window would open a new
    // program for it.
    const bool isForOne = !options.profile.empty() || vendor != nullptr || !opened;
    if (!options.isVirtual && !isForOne
        && SingleInstance::handOver(SingleInstance::nameForThisPerson(), file))
        return 0;
    if (options.isVirtual) {
        Result<DeviceSource> made = virtualSource(QString::fromStdString(options.switches));
        if (!made)
            return fail(made.error());
        source = std::move(*made);
    } else {
        source = usbSource();
    }
    AccessRuleInstaller ruleInstaller;
    // In this order: the recording gets the log messages first, and filters out those that the
    // window did not ask for.
    catchMessages();
    SessionRecording recording(*source.bus, *source.clock);
    DeviceDesk desk(
        {.bus = recording.bus(),
         .clock = *source.clock,
         .remembered = remembered,
         .profileFolder = options.isVirtual ? QString() : profile::ProfilePlaces::standard().user});
    ModelInput input = inputFrom(source, desk, remembered);
    input.recording = &recording;
    input.ruleInstaller = &ruleInstaller;
    input.vendor = vendor;
    input.backupFolder = defaultBackupFolder();
    // The built-in boards are at the same ports in every run and keep no state.
    if (!options.isVirtual)
        input.journalFolder = update::defaultJournalFolder();
    UpdateModel model(input);
    g_log = &model.log();
    MainWindow window(model, remembered);
    window.setSettings(settings);
    QObject::connect(&window, &MainWindow::protocolWanted, &window, wantProtocol);
    window.restoreGeometry(remembered.geometry());
    window.showTechnician(options.showsTechnician || remembered.showsTechnician());
    RecordingView recordings(window);
    const QuitSignals signals([&] { recordings.closeSafely(); });
    SingleInstance instance(SingleInstance::nameForThisPerson());
    QObject::connect(&instance, &SingleInstance::asked, &recordings,
                     &RecordingView::openFromOutside);
    if (!options.isVirtual && !isForOne)
        instance.listen();
    const bool isRecording = !file.isEmpty() && isSupportBundle(file);
    QObject::connect(&window, &MainWindow::vendorWindowWanted, &window,
                     [&](const QString& path) { openVendorWindow(options, path); });
    if (!opened)
        model.setFile(unusableFile(file, opened.error()));
    else if (isRecording)
        recordings.open(file);
    else if (!file.isEmpty() && vendor == nullptr)
        model.openFile(file);
    else if (!options.isVirtual && !isForOne && !remembered.lastFile().isEmpty())
        model.openFile(remembered.lastFile(), true);
    window.show();
    // After the window: a desktop that is slow to answer must not delay it.
    const std::unique_ptr<DesktopSession> desktop = openDesktopSession();
    connectDesktop(*desktop, model, window);
    const int code = QApplication::exec();
    endSafely(desk);
    return code;
}

int runParsed(const Options& options)
{
    Settings settings;
    std::optional<QString> language;
    if (!options.language.empty())
        language = QString::fromStdString(options.language);
    else if (languageNames().contains(settings.language()) && options.screenshot.empty())
        language = settings.language();
    if (!installLanguage(language)) {
        say(stderr,
            QStringLiteral("The languages are %1.")
                .arg(languageNames().join(QStringLiteral(", "))));
        return kUsage;
    }
    const auto known =
        profile::installProfiles(profile::ProfilePlaces::standard(), absolutePath(options.profile));
    if (!known)
        return fail(known.error());
    bundle::TrustStore::standard().installKeys();
    Remembered remembered;
    if (!chooseTheme(options, remembered)) {
        say(stderr, QStringLiteral("The theme is \"light\", \"dark\" or \"system\"."));
        return kUsage;
    }
    if (!options.screenshot.empty()) {
        takeBrand();
        return renderScene(options);
    }
    return options.isSelfTest ? selfTest() : runWindow(options, remembered, settings);
}

/// Handles options that need no window, and therefore no display. Absent: not such an option.
std::optional<int> answerWithoutWindow(int argc, char* argv[])
{
    Options options;
    CLI::App parser(kPurpose, "fieldflash");
    declare(parser, options);
    parser.allow_extras(); // Qt's own options, like -platform
    try {
        parser.parse(argc, argv);
    } catch (const CLI::Success& answered) {
        return answer(parser, answered);
    } catch (const CLI::ParseError&) {
        return std::nullopt; // reported later, once Qt has removed its options
    }
    if (options.scene == "list") {
        say(stdout, sceneNames().join(QLatin1Char('\n')));
        return 0;
    }
    if (options.scene == "chips") { // the map of each chip that a virtual board can be
        say(stdout, chipSceneNames().join(QLatin1Char('\n')));
        return 0;
    }
    if (options.scene == "dialogs") {
        say(stdout, dialogSceneNames().join(QLatin1Char('\n')));
        return 0;
    }
    if (options.switches == "help") {
        for (const board::SwitchHelp& help : board::BoardSwitches::help())
            say(stdout, help.name.leftJustified(28) + QLatin1Char(' ') + help.explanation);
        return 0;
    }
    return std::nullopt;
}

/// Without a display Qt aborts with a core dump.
bool hasDisplay(int argc, char* argv[])
{
#ifdef Q_OS_LINUX
    const bool isChosen = std::any_of(argv, argv + argc, [](const char* argument) {
        return QByteArray(argument).contains("-platform");
    });
    return isChosen || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")
        || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    return true;
#endif
}

} // namespace

int runProgram(int argc, char* argv[])
{
    const ProgramOutput output;
    setSurface(Surface::Window);
    if (const auto code = answerWithoutWindow(argc, argv))
        return *code;
    if (!hasDisplay(argc, argv)) {
        say(stderr,
            QStringLiteral("There is no display to open a window on. Without one, use "
                           "fieldflash-cli."));
        return exitCode(ErrorKind::Usage);
    }
    QApplication::setStyle(new ThemedStyle); // the application takes it
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("fieldflash"));
    QApplication::setApplicationDisplayName(QStringLiteral("Fieldflash"));
    QApplication::setApplicationVersion(QStringLiteral(FIELDFLASH_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("fieldflash"));
    QApplication::setWindowIcon(programIcon());
    installAccessibleRoles();
    keepTextPlain(application);
    keepMnemonicsApart(application);

    Options options;
    CLI::App parser(kPurpose, "fieldflash");
    declare(parser, options);
    try {
        parser.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return answer(parser, error) == 0 ? 0 : kUsage;
    }
    options.isVirtual = parser.count("--virtual") > 0;
    if (options.switches == kNoSwitches)
        options.switches.clear();
    return runParsed(options);
}

} // namespace fieldflash::gui
