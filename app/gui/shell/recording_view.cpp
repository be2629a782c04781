// SPDX-License-Identifier: MIT
#include "app/gui/shell/recording_view.h"

#include "app/gui/shell/main_window.h"
#include "app/gui/work/recorded_devices.h"
#include "core/base/virtual_clock.h"

#include <QFutureWatcher>
#include <QtConcurrent/QtConcurrentRun>

#include <utility>

namespace fieldflash::gui {

namespace {

using Opened = std::shared_ptr<Result<OpenedRecording>>;

Opened openInBackground(const QString& path)
{
    return std::make_shared<Result<OpenedRecording>>(openRecording(path));
}

} // namespace

RecordingView::RecordingView(MainWindow& live, QObject* parent) : QObject(parent), m_live(live)
{
    connect(&m_live, &MainWindow::recordingWanted, this, &RecordingView::open);
}

RecordingView::~RecordingView() = default;

MainWindow* RecordingView::window() const { return m_shown ? m_shown->window.get() : nullptr; }

MainWindow& RecordingView::current() const { return m_shown ? *m_shown->window : m_live; }

void RecordingView::open(const QString& path)
{
    const std::uint64_t request = ++m_request;
    auto* watcher = new QFutureWatcher<Opened>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, request] {
        watcher->deleteLater();
        if (request != m_request)
            return;
        const Opened opened = watcher->result();
        if (!*opened) {
            current().tell(tr("Open a support bundle"), opened->error());
            return;
        }
        // Exactly reproducible, because plans depend on measured times, but at a speed that can be
        // watched.
        auto clock = std::make_unique<VirtualClock>(VirtualClock::Pace::AsInRealTime);
        show(std::make_unique<RecordedDevices>(std::move(**opened), std::move(clock)));
    });
    watcher->setFuture(QtConcurrent::run(&openInBackground, path));
}

void RecordingView::show(std::unique_ptr<RecordedDevices> devices)
{
    const QRect place = current().geometry();
    drop();
    m_shown = std::make_unique<Shown>();
    Shown& shown = *m_shown;
    shown.remembered =
        std::make_unique<Remembered>(m_folder.filePath(QStringLiteral("settings.ini")));
    shown.devices = std::move(devices);
    shown.desk = std::make_unique<DeviceDesk>(shown.devices->deskInput(*shown.remembered));
    ModelInput input{.desk = *shown.desk,
                     .remembered = *shown.remembered,
                     .bundled = {},
                     .isVirtual = false,
                     .sourceNotice = {},
                     .ruleInstaller = nullptr};
    input.recorded = shown.devices.get();
    shown.model = std::make_unique<UpdateModel>(std::move(input));
    shown.window = std::make_unique<MainWindow>(*shown.model, *shown.remembered);
    connect(shown.window.get(), &MainWindow::recordingWanted, this, &RecordingView::open);
    connect(shown.window.get(), &MainWindow::vendorWindowWanted, &m_live,
            &MainWindow::vendorWindowWanted);
    // Queued: not inside the click handler of a button in that window.
    connect(shown.model.get(), &UpdateModel::recordingLeft, this, &RecordingView::leave,
            Qt::QueuedConnection);
    connect(shown.desk.get(), &DeviceDesk::idle, this, &RecordingView::forgetEnded,
            Qt::QueuedConnection);
    shown.window->setGeometry(place);
    shown.window->show();
    m_live.hide(); // after the other is shown: the program ends with its last window
}

void RecordingView::drop()
{
    if (!m_shown)
        return;
    m_shown->window.reset();
    m_shown->model.reset();
    m_shown->desk->finish();
    m_ending.push_back(std::move(m_shown));
    forgetEnded();
}

void RecordingView::forgetEnded()
{
    std::erase_if(m_ending, [](const auto& shown) { return !shown->desk->isBusy(); });
}

void RecordingView::leave()
{
    ++m_request;
    if (!m_shown)
        return;
    m_live.setGeometry(m_shown->window->geometry());
    m_live.chooseTheme(Theme::choice());
    m_live.comeToFront();
    drop();
}

void RecordingView::closeSafely() { current().closeSafely(); }

void RecordingView::openFromOutside(const QString& path) { current().openFromOutside(path); }

} // namespace fieldflash::gui
