// SPDX-License-Identifier: MIT
// The bundle that the window was opened with: it makes the window the vendor's updater.
#pragma once

#include "app/gui/devices/firmware_file.h"
#include "core/bundle/judge_bundle.h"
#include "core/image/gate/device_facts.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <vector>

namespace fieldflash::gui {

/// Read and judged; nothing is trusted, installed or remembered yet.
class VendorBundle {
public:
    /// Blocks while the file is read. Errors: those of loadBundle() and judgeBundle().
    [[nodiscard]] static Result<std::unique_ptr<VendorBundle>> open(const QString& path,
                                                                    bundle::TrustStore store);

    [[nodiscard]] const bundle::Bundle& content() const { return m_bundle; }
    /// The newest firmware for the board that the device states, with the findings about the
    /// bundle. Without an answer: a file with an error, and the firmware files to choose from.
    [[nodiscard]] FileFacts firmwareFor(const image::DeviceFacts& device) const;
    /// One of the choices. Precondition: it is one.
    [[nodiscard]] FileFacts firmwareAt(const QString& member) const;

    /// A person has agreed to the findings. Errors: FileAccess.
    [[nodiscard]] Result<void> rememberVendor() const;
    /// Its firmware is on a device.
    [[nodiscard]] Result<void> rememberInstalled() const;

private:
    VendorBundle(QString path, bundle::TrustStore store);
    [[nodiscard]] FileFacts factsOf(const bundle::BundledProgram& program) const;

    QString m_path; ///< absolute
    bundle::TrustStore m_store;
    QTemporaryDir m_pictures; ///< the profile names files in it
    bundle::Bundle m_bundle;
    bundle::Judgement m_judgement;
};

} // namespace fieldflash::gui
