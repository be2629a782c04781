// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/console/streams.h"
#include "app/cli/output/output.h"

class QJsonObject;

namespace fieldflash::cli {

/// Only JSON on standard output, one object per line; errors also as text on standard error.
/// The streams must outlive it.
class JsonOutput final : public Output {
public:
    explicit JsonOutput(const Streams& streams);

    void text(const QString& text) override;
    void event(const update::Event& event) override;
    void devices(const std::vector<ListedDevice>& devices) override;
    void profiles(const profile::ProfileSet& set) override;
    void image(const ImageDescription& description) override;
    void key(const report::KeyDescription& description) override;
    void bundle(const bundle::Bundle& bundle, const bundle::Judgement& judgement) override;
    void cabinet(const image::CabinetStatement& stated) override;
    void seriesBoard(const series::SeriesResult& result) override;
    void optionBytes(const update::OptionBytesResult& result) override;
    void plan(const update::PlanResult& result) override;
    void finish(const Outcome& outcome) override;

private:
    void line(const QJsonObject& object);

    const Streams& m_streams;
};

} // namespace fieldflash::cli
