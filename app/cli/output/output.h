// SPDX-License-Identifier: MIT
// The output of a command: text for people or JSON for programs.
#pragma once

#include "app/cli/output/outcome.h"
#include "core/bundle/judge_bundle.h"
#include "core/image/read_cabinet.h"
#include "core/profile/profile_set.h"
#include "core/report/json/image_json.h"
#include "core/report/json/listed_device.h"
#include "core/report/json/signature_json.h"
#include "core/series/series.h"
#include "core/update/event.h"
#include "core/update/session.h"

#include <QString>

#include <vector>

namespace fieldflash::cli {

using report::ImageDescription;
using report::ListedDevice;

/// Called on the main thread, in the order of events; finish() last and only once.
class Output {
public:
    Output() = default;
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;
    virtual ~Output() = default;

    /// Help and version; `text` ends with a line break.
    virtual void text(const QString& text) = 0;
    virtual void event(const update::Event& event) = 0;
    virtual void devices(const std::vector<ListedDevice>& devices) = 0;
    /// What is known about products, and files that were refused.
    virtual void profiles(const profile::ProfileSet& set) = 0;
    virtual void image(const ImageDescription& description) = 0;
    /// What a vendor bundle contains, and findings about its signature.
    virtual void bundle(const bundle::Bundle& bundle, const bundle::Judgement& judgement) = 0;
    /// What a cabinet states about the firmware in it.
    virtual void cabinet(const image::CabinetStatement& stated) = 0;
    /// The public part of a key file.
    virtual void key(const report::KeyDescription& description) = 0;
    /// One board of a series, as soon as it is done.
    virtual void seriesBoard(const series::SeriesResult& result) = 0;
    virtual void optionBytes(const update::OptionBytesResult& result) = 0;
    /// The effect an update would have.
    virtual void plan(const update::PlanResult& result) = 0;
    virtual void finish(const Outcome& outcome) = 0;
};

} // namespace fieldflash::cli
