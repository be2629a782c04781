// SPDX-License-Identifier: MIT
#include "app/cli/commands/recording.h"

#include "app/cli/commands/commands.h"
#include "app/cli/commands/firmware_file.h"
#include "core/base/file_name.h"
#include "core/image/read_image.h"

#include <QCoro/QCoroTask>

#include <utility>

namespace fieldflash::cli {

namespace {

/// The devices stay with the recording, which uses their clock until its end.
class RecordedSource final : public DeviceSource {
public:
    RecordedSource(DeviceSource& inner, report::SupportBundle& bundle)
        : m_inner(inner),
          m_bus(bundle.record(inner.bus()))
    {
    }

    usb::Bus& bus() override { return *m_bus; }
    Clock& clock() override { return m_inner.clock(); }
    QCoro::Task<void> settled() override { return m_inner.settled(); }
    std::vector<BoardStatistics> boards() const override { return m_inner.boards(); }
    QCoro::Task<void> close() override
    {
        m_bus.reset(); // so that the recording does not end with boards that are unplugged
        auto closing = m_inner.close();
        co_await closing;
    }

private:
    DeviceSource& m_inner;
    std::unique_ptr<usb::Bus> m_bus;
};

/// Loads the file again for the bundle; omits a file that has changed since.
void describeFirmware(report::SupportBundle& bundle, const FileFacts& facts,
                      const Arguments& arguments)
{
    auto file = loadFirmware(facts.path, readOptions(arguments));
    if (!file || file->facts.sha256 != facts.sha256 || !takePartAndPlace(file->image, arguments))
        return;
    const auto raw = image::loadBytes(facts.path);
    bundle.firmware(file->image, shownFileName(facts.path), raw ? ByteView(*raw) : ByteView());
}

} // namespace

Recording::Recording(const Arguments& arguments, QStringList words)
    : m_arguments(arguments),
      m_words(std::move(words))
{
}

Recording::~Recording() = default;

Result<std::unique_ptr<DeviceSource>> Recording::wrap(std::unique_ptr<DeviceSource> source,
                                                      const Outcome& outcome)
{
    if (m_arguments.recordFile.isEmpty())
        return source;
    const report::BundleFacts facts{QStringLiteral("fieldflash-cli"), m_words,
                                    m_arguments.recordsFirmware};
    auto bundle = report::SupportBundle::create(m_arguments.recordFile, source->clock(), facts);
    if (!bundle)
        return failure(std::move(bundle).error());
    m_bundle = std::move(*bundle);
    describeJob();
    if (outcome.input)
        describeFirmware(*m_bundle, *outcome.input, m_arguments);
    m_source = std::move(source);
    std::unique_ptr<DeviceSource> recorded = std::make_unique<RecordedSource>(*m_source, *m_bundle);
    return recorded;
}

/// Lets the window replay the job as well.
void Recording::describeJob()
{
    const auto kind = report::jobKindFromName(commandName(m_arguments.command));
    if (kind)
        m_bundle->job({*kind, sessionOptions(m_arguments)});
}

void Recording::event(const update::Event& event)
{
    if (m_bundle)
        m_bundle->event(event);
}

void Recording::finish(Outcome& outcome)
{
    if (!m_bundle)
        return;
    if (outcome.report)
        m_bundle->report(*outcome.report);
    if (!outcome.report && outcome.error)
        m_bundle->error(*outcome.error);
    if (!outcome.error && m_bundle->problem())
        outcome.error = *m_bundle->problem();
    m_bundle.reset();
    m_source.reset();
}

} // namespace fieldflash::cli
