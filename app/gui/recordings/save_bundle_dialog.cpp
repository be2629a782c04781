// SPDX-License-Identifier: MIT
#include "app/gui/recordings/save_bundle_dialog.h"

#include "app/gui/look/dialog_size.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace fieldflash::gui {

namespace {

constexpr int kWidth = 480;
constexpr qsizetype kLongestDevice = 40;

} // namespace

SaveBundleDialog::SaveBundleDialog(const QString& firmwareName, QWidget* parent)
    : QDialog(parent),
      m_firmware(new QCheckBox(tr("Include the &firmware file “%1”").arg(firmwareName), this))
{
    Theme::applyTo(*this);
    setWindowTitle(tr("Save a support bundle"));
    setObjectName(QStringLiteral("saveBundle"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kSpace, 3 * kSpace, 3 * kSpace, 2 * kSpace);
    column->setSpacing(kSpace);
    const auto add = [&](double size, bool isMuted, const QString& words) {
        auto* label = new StyledLabel(size, isMuted, this);
        label->setWords(words);
        column->addWidget(label);
    };
    add(kCardTitleSize, false, tr("One file that shows what happened"));
    add(kBodySize, false,
        tr("It contains all data exchanged with devices since Fieldflash was started, and the log. "
           "Support can replay it step by step."));
    column->addSpacing(kInnerSpace);
    add(kBodySize, false,
        tr("Included: versions of Fieldflash and of this system, and the device descriptors with "
           "serial numbers."));
    add(kBodySize, false,
        tr("Not included: your name, folders and other files, and the bytes of the firmware."));
    m_firmware->setVisible(!firmwareName.isEmpty());
    m_firmware->setFont(textFont(kBodySize));
    m_firmware->setObjectName(QStringLiteral("includeFirmware"));
    m_firmware->setToolTip(
        tr("Support can then replay the update without asking you for the file."));
    m_firmware->setAccessibleDescription(m_firmware->toolTip());
    column->addSpacing(kInnerSpace);
    column->addWidget(m_firmware);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* save = buttons->addButton(tr("&Choose where…"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("chooseWhere"));
    save->setDefault(true);
    save->setFocus();
    column->addSpacing(kSpace);
    column->addStretch(1); // the lines above take only the room they need
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fitToContent(*this, kWidth);
}

bool SaveBundleDialog::includesFirmware() const { return m_firmware->isChecked(); }

QString bundleFileName(const QDateTime& now, const QString& device)
{
    static const QRegularExpression s_unusual(QStringLiteral("[^a-z0-9]+"));
    QString name = device.toLower().replace(s_unusual, QStringLiteral("-")).left(kLongestDevice);
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    while (name.startsWith(QLatin1Char('-')))
        name.remove(0, 1);
    const QString day = now.toString(QStringLiteral("yyyy-MM-dd-HHmm"));
    return name.isEmpty() ? QStringLiteral("fieldflash-%1.ffrec").arg(day)
                          : QStringLiteral("fieldflash-%1-%2.ffrec").arg(day, name);
}

} // namespace fieldflash::gui
