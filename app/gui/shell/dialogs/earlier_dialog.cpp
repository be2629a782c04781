// SPDX-License-Identifier: MIT
#include "app/gui/shell/dialogs/earlier_dialog.h"

#include "app/gui/look/styled_label.h"
#include "app/gui/look/theme.h"
#include "core/base/address.h"
#include "core/image/content/firmware_image.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace fieldflash::gui {

namespace {

constexpr int kEarlierWidth = 720;
constexpr int kEarlierHeight = 380;
enum EarlierColumn { Made, OfProgram, OfDevice, AtPort, Size };

} // namespace

QString keptText(const BackupLimits& limits)
{
    return EarlierDialog::tr("Kept for %n day(s), in at most %1 MB. The settings change that.",
                             nullptr, limits.days)
        .arg(limits.megabytes);
}

EarlierDialog::EarlierDialog(std::vector<SavedFirmware> saved,
                             const std::function<bool(const SavedFirmware&)>& fits,
                             const QString& limits, QWidget* parent)
    : QDialog(parent),
      m_saved(std::move(saved)),
      m_list(new QTreeWidget(this))
{
    Theme::applyTo(*this);
    setWindowTitle(tr("Earlier firmware"));
    setObjectName(QStringLiteral("earlier"));
    resize(kEarlierWidth, kEarlierHeight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kSpace, 3 * kSpace, 3 * kSpace, 2 * kSpace);
    column->setSpacing(kSpace);
    auto* words = new StyledLabel(kBodySize, false, this);
    words->setWords(m_saved.empty()
                        ? tr("Nothing is saved yet. An update saves what it replaces.")
                        : tr("What earlier updates have replaced. It can be restored on the device "
                             "that it was saved from."));
    column->addWidget(words);
    m_list->setHeaderLabels(
        {tr("Saved"), tr("Version"), tr("Serial number"), tr("USB port"), tr("Size")});
    // The words of the header begin where those of the rows do.
    m_list->setStyleSheet(QStringLiteral("QTreeView::item{padding:4px 8px}"));
    m_list->header()->setStyleSheet(QStringLiteral("QHeaderView::section{padding:6px 4px}"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(windowTitle());
    m_list->setObjectName(QStringLiteral("earlierList"));
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    fill(fits);
    m_list->setVisible(!m_saved.empty());
    column->addWidget(m_list, 1);
    auto* kept = new StyledLabel(kMutedSize, true, this);
    kept->setWords(limits);
    column->addWidget(kept);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("&Restore…"), QDialogButtonBox::AcceptRole);
    m_restore->setObjectName(QStringLiteral("restore"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &EarlierDialog::restore);
    connect(m_list, &QTreeWidget::itemActivated, this, &EarlierDialog::restore);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &EarlierDialog::refresh);
    column->addWidget(buttons);
    if (m_saved.empty())
        resize(kEarlierWidth, column->totalHeightForWidth(kEarlierWidth));
    refresh();
}

void EarlierDialog::fill(const std::function<bool(const SavedFirmware&)>& fits)
{
    const QLocale locale;
    for (const SavedFirmware& saved : m_saved) {
        auto* item = new QTreeWidgetItem(
            m_list,
            {locale.toString(saved.made, QLocale::ShortFormat),
             saved.version ? image::versionText(*saved.version) : QStringLiteral("–"),
             saved.serialNumber.isEmpty() ? QStringLiteral("–") : saved.serialNumber,
             saved.portPath, sizeText(saved.size)});
        item->setToolTip(EarlierColumn::Made, QFileInfo(saved.path).fileName());
        if (fits(saved))
            continue;
        item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
        item->setToolTip(EarlierColumn::OfDevice, tr("Saved from another device"));
    }
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (!(m_list->topLevelItem(row)->flags() & Qt::ItemIsEnabled))
            continue;
        m_list->setCurrentItem(m_list->topLevelItem(row));
        break;
    }
}

void EarlierDialog::restore()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || !m_restore->isEnabled())
        return;
    accept();
    Q_EMIT chosen(m_saved[static_cast<std::size_t>(row)]);
}

void EarlierDialog::refresh()
{
    const QTreeWidgetItem* current = m_list->currentItem();
    if (m_restore != nullptr)
        m_restore->setEnabled(current && (current->flags() & Qt::ItemIsEnabled)
                              && current->isSelected());
}

} // namespace fieldflash::gui
