// SPDX-License-Identifier: MIT
#include "app/gui/option_bytes/option_bytes_model.h"

#include <QPointer>

#include <utility>

namespace fieldflash::gui {

OptionBytesModel::OptionBytesModel(const Workplace& workplace, QObject* parent)
    : QObject(parent),
      m_desk(workplace.desk),
      m_log(workplace.log)
{
    m_tree.setColumnCount(ColumnCount);
    m_tree.setHorizontalHeaderLabels({tr("Setting"), tr("Meaning"), tr("Register bits")});
    connect(&m_desk, &DeviceDesk::stopWanted, this, &OptionBytesModel::stop);
    connect(&m_desk, &DeviceDesk::changed, this, [this] {
        forgetIfStale();
        Q_EMIT changed();
    });
}

void OptionBytesModel::stop()
{
    if (m_work != Work::None)
        m_stop.request_stop();
}

OptionBytesModel::~OptionBytesModel() { m_stop.request_stop(); }

bool OptionBytesModel::isPossible() const
{
    const DeviceFacts* device = m_desk.chosen();
    return device && !device->info.obstacle && m_work == Work::None && !m_desk.isLent();
}

// Working

bool OptionBytesModel::begin(Work work, QString activity)
{
    DeviceDesk::Borrower borrower;
    borrower.activity = std::move(activity);
    borrower.readsOnly = work == Work::Reading;
    m_wasRefused = !m_desk.take(std::move(borrower));
    if (m_wasRefused)
        return false;
    m_work = work;
    m_stop = std::stop_source();
    m_port = m_desk.chosenPort();
    return true;
}

void OptionBytesModel::leave()
{
    m_work = Work::None;
    m_desk.giveBack();
    Q_EMIT changed();
}

update::Listener OptionBytesModel::listener()
{
    return [self = QPointer<OptionBytesModel>(this)](const update::Event& event) {
        if (self)
            self->m_log.append(event);
    };
}

void OptionBytesModel::read()
{
    if (!isPossible())
        return;
    if (begin(Work::Reading, tr("The option bytes are being read (Technician page)."))) {
        m_unprotected.reset();
        m_task = runRead();
    }
    Q_EMIT changed();
}

QCoro::Task<> OptionBytesModel::runRead()
{
    const QPointer<OptionBytesModel> self(this);
    DeviceDesk& desk = m_desk;
    const std::stop_token stop = m_stop.get_token();
    auto selector = device::DeviceSelector::atPort(m_port);
    const update::UpdateOptions options;
    update::Session session(desk.bus(), desk.clock(), listener());
    co_await desk.whenQuiet();
    auto reading = session.optionBytes(selector, options, stop);
    update::OptionBytesResult result = co_await reading;
    if (!self) {
        desk.giveBack();
        co_return;
    }
    m_log.append(result.report);
    const std::uint64_t arrival = result.report.after ? result.report.after->arrival : 0;
    setResult(std::move(result), m_port, arrival);
    leave();
}

void OptionBytesModel::unprotect()
{
    if (!isPossible() || !page().canUnprotect)
        return;
    if (begin(Work::Unprotecting, tr("Read protection is being removed (Technician page).")))
        m_task = runUnprotect();
    Q_EMIT changed();
}

QCoro::Task<> OptionBytesModel::runUnprotect()
{
    const QPointer<OptionBytesModel> self(this);
    DeviceDesk& desk = m_desk;
    const std::stop_token stop = m_stop.get_token();
    auto selector = device::DeviceSelector::atPort(m_port);
    update::Session session(desk.bus(), desk.clock(), listener());
    co_await desk.whenQuiet();
    desk.tellWriting(true);
    desk.setStopWarning(
        tr("The chip is being erased: if you stop now, its program is lost and it may stay "
           "protected."));
    auto removing = session.unprotect(selector, stop);
    update::Report report = co_await removing;
    if (!self) {
        desk.giveBack();
        co_return;
    }
    m_log.append(report);
    m_result.reset();
    m_tree.removeRows(0, m_tree.rowCount());
    m_arrival = report.after ? report.after->arrival : 0;
    m_unprotected = std::move(report);
    leave();
}

// Displayed state

void OptionBytesModel::forgetIfStale()
{
    if (m_work != Work::None || m_desk.isLentToPage() || (!m_result && !m_unprotected))
        return;
    const DeviceFacts* device = m_desk.chosen();
    const bool isSame =
        device && device->info.portPath == m_port && device->info.arrival == m_arrival;
    // The device disconnected because it is empty now: keep the result on the page.
    if (isSame || (!device && m_unprotected))
        return;
    m_result.reset();
    m_unprotected.reset();
    m_tree.removeRows(0, m_tree.rowCount());
}

void OptionBytesModel::setResult(update::OptionBytesResult result, const QString& port,
                                 std::uint64_t arrival)
{
    m_result = std::move(result);
    m_port = port;
    m_arrival = arrival;
    fillTree();
    Q_EMIT changed();
}

void OptionBytesModel::fillTree()
{
    m_tree.removeRows(0, m_tree.rowCount());
    if (!m_result)
        return;
    if (!m_result->decoded) {
        fillRaw();
        return;
    }
    m_tree.setHorizontalHeaderLabels({tr("Setting"), tr("Meaning"), tr("Register bits")});
    QStandardItem* group = nullptr;
    std::optional<option_bytes::Topic> topic;
    for (const option_bytes::Setting& setting : m_result->decoded->settings) {
        if (topic != setting.topic) {
            topic = setting.topic;
            group = new QStandardItem(option_bytes::topicText(setting.topic));
            group->setEditable(false);
            m_tree.appendRow(group);
        }
        QList<QStandardItem*> row;
        for (const QString& text : {setting.name, setting.value, setting.place}) {
            auto* item = new QStandardItem(text);
            item->setEditable(false);
            QStringList sentences{setting.explanation, setting.remark};
            sentences.removeAll(QString());
            item->setData(sentences.join(QLatin1Char(' ')), ExplanationRole);
            item->setData(static_cast<int>(setting.attention), AttentionRole);
            row << item;
        }
        group->appendRow(row);
    }
}

void OptionBytesModel::fillRaw()
{
    m_tree.setHorizontalHeaderLabels({tr("Address"), tr("Value"), QString()});
    for (const option_bytes::RawBlock& block : m_result->raw) {
        auto* group = new QStandardItem(block.memory);
        group->setEditable(false);
        m_tree.appendRow(group);
        for (const option_bytes::RawWord& word : option_bytes::wordsOf(block)) {
            QList<QStandardItem*> row;
            for (const QString& text : {addressText(word.address), word.text, QString()}) {
                auto* item = new QStandardItem(text);
                item->setEditable(false);
                item->setData(tr("The reference manual of the chip explains this word."),
                              ExplanationRole);
                item->setData(static_cast<int>(option_bytes::Attention::None), AttentionRole);
                row << item;
            }
            group->appendRow(row);
        }
    }
}

QModelIndex OptionBytesModel::entry(const QString& name) const
{
    const auto found =
        m_tree.findItems(name, Qt::MatchStartsWith | Qt::MatchRecursive | Qt::MatchCaseSensitive);
    const auto rank = [&name](const QStandardItem* item) {
        const bool isInEffect =
            item->data(AttentionRole).toInt() != static_cast<int>(option_bytes::Attention::None);
        return item->text() == name ? 0 : isInEffect ? 1 : 2;
    };
    const QStandardItem* best = nullptr;
    for (const QStandardItem* item : found)
        if (item->parent() != nullptr && (best == nullptr || rank(item) < rank(best)))
            best = item;
    return best != nullptr ? best->index() : QModelIndex();
}

bool OptionBytesModel::canReadUnasked() const
{
    const DeviceFacts* device = m_desk.chosen();
    return device && device->role != device::Role::Application && !m_result && isPossible();
}

QString OptionBytesModel::text() const
{
    if (!m_result || m_result->isEmpty())
        return {};
    return m_result->decoded ? optionBytesText(*m_result->decoded) : rawText(m_result->raw);
}

OptionBytesPageState OptionBytesModel::page() const
{
    OptionBytesPageState state;
    const DeviceFacts* device = m_desk.chosen();
    if (m_work == Work::Reading) {
        state.sentence = tr("Reading the option bytes.");
    } else if (m_work == Work::Unprotecting) {
        state.sentence = tr("Removing the read protection.");
        state.explanation = tr("Leave the device plugged in.");
    } else if (m_unprotected) {
        const bool isGood = !m_unprotected->error;
        state.sentence = isGood ? m_unprotected->verdict() : m_unprotected->error->summary();
        state.explanation = isGood ? QString() : m_unprotected->error->remedy();
        state.tone = isGood ? Tone::Good : Tone::Caution;
    } else if (m_result) {
        state = describe(*m_result, m_port);
    } else if (m_desk.isLent()) {
        state.sentence = m_desk.activity();
        state.explanation = tr("The option bytes can be read when that is finished.");
    } else if (m_wasRefused) {
        state.sentence = tr("Another job is using the device.");
        state.explanation = tr("Wait until it is finished, then try again.");
    } else if (!device) {
        state.sentence = tr("No device is chosen.");
        state.explanation = tr("Connect one, or choose one on the update page.");
    } else {
        state.sentence = tr("The option bytes have not been read.");
        state.explanation = device->role == device::Role::Application
            ? tr("The device restarts in bootloader mode, then returns to its application. Nothing "
                 "is written.")
            : tr("The device stays in bootloader mode. Nothing is written.");
    }
    state.isWorking = m_work != Work::None;
    state.canRead = isPossible();
    state.canUnprotect = state.canUnprotect && state.canRead;
    return state;
}

} // namespace fieldflash::gui
