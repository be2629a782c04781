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

MainWindow& RecordingView::current() const { return m_window ? *m_window : m_live; }

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
        // Exact to the last bit, since plans depend on how long things took, and yet to be watched.
        auto clock = std::make_unique<VirtualClock>(VirtualClock::Pace::AsInRealTime);
        show(std::make_unique<RecordedDevices>(std::move(**opened), std::move(clock)));
    });
    watcher->setFuture(QtConcurrent::run(&openInBackground, path));
}

void RecordingView::show(std::unique_ptr<RecordedDevices> devices)
{
    const QRect place = current().geometry();
    drop();
    m_remembered = std::make_unique<Remembered>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_devices = std::move(devices);
    m_desk = std::make_unique<DeviceDesk>(m_devices->deskInput(*m_remembered));
    ModelInput input{.desk = *m_desk,
                     .remembered = *m_remembered,
                     .bundled = {},
                     .isVirtual = false,
                     .sourceNotice = {},
                     .ruleInstaller = nullptr};
    input.recorded = m_devices.get();
    m_model = std::make_unique<UpdateModel>(std::move(input));
    m_window = std::make_unique<MainWindow>(*m_model, *m_remembered);
    connect(m_window.get(), &MainWindow::recordingWanted, this, &RecordingView::open);
    // Not from inside the click of a button of that window.
    connect(m_model.get(), &UpdateModel::recordingLeft, this, &RecordingView::leave,
            Qt::QueuedConnection);
    m_window->setGeometry(place);
    m_window->show();
    m_live.hide(); // after the other one: the program ends with its last window
}

void RecordingView::drop()
{
    m_window.reset();
    m_model.reset();
    m_desk.reset();
    m_devices.reset();
    m_remembered.reset();
}

void RecordingView::leave()
{
    ++m_request;
    if (!m_window)
        return;
    m_live.setGeometry(m_window->geometry());
    m_live.chooseTheme(Theme::choice());
    m_live.comeToFront();
    drop();
}

void RecordingView::openFromOutside(const QString& path) { current().openFromOutside(path); }

} // namespace fieldflash::gui
