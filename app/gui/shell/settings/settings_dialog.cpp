// SPDX-License-Identifier: MIT
#include "app/gui/shell/settings/settings_dialog.h"

#include "app/gui/look/choice_box.h"
#include "app/gui/look/dialog_size.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/theme.h"
#include "app/gui/shell/settings/language.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace fieldflash::gui {

namespace {

constexpr int kSettingsWidth = 460;
constexpr int kMostDays = 3650;
constexpr int kMostMegabytes = 100000;

void addTitle(QVBoxLayout& column, const QString& words)
{
    auto* title = new StyledLabel(kBodySize, false);
    title->setWords(words);
    title->setBold(true);
    column.addWidget(title);
}

QFormLayout* addForm(QVBoxLayout& column)
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(2 * kSpace);
    form->setVerticalSpacing(kSpace);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column.addLayout(form);
    return form;
}

/// Nothing moves when the words appear.
void keepRoom(StyledLabel& label)
{
    QSizePolicy policy = label.sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    label.setSizePolicy(policy);
    label.setMinimumHeight(QFontMetrics(textFont(kMutedSize)).lineSpacing());
}

/// A language in its own words.
QString languageTitle(const QString& name)
{
    const QString title = QLocale(name).nativeLanguageName();
    return title.isEmpty() ? name : title.left(1).toUpper() + title.mid(1);
}

} // namespace

SettingsDialog::SettingsDialog(Remembered& remembered, Settings& settings, QWidget* parent)
    : QDialog(parent),
      m_remembered(remembered),
      m_settings(settings)
{
    Theme::applyTo(*this);
    setWindowTitle(tr("Settings"));
    setObjectName(QStringLiteral("settings"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kSpace, 3 * kSpace, 3 * kSpace, 2 * kSpace);
    column->setSpacing(kSpace);
    addLook(*column);
    column->addSpacing(kSpace);
    addWork(*column);
    column->addSpacing(kSpace);
    addBackups(*column);
    column->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addSpacing(kSpace);
    column->addWidget(buttons);
    alignLabels();
    fitToContent(*this, kSettingsWidth);
}

/// The fields of all sections begin at the same place.
void SettingsDialog::alignLabels()
{
    std::vector<QWidget*> labels;
    int widest = 0;
    for (const QFormLayout* form : findChildren<QFormLayout*>())
        for (int row = 0; row < form->rowCount(); ++row)
            if (QLayoutItem* item = form->itemAt(row, QFormLayout::LabelRole)) {
                labels.push_back(item->widget());
                widest = std::max(widest, item->sizeHint().width());
            }
    for (QWidget* label : labels)
        label->setMinimumWidth(widest);
}

void SettingsDialog::addLook(QVBoxLayout& column)
{
    addTitle(column, tr("Look"));
    QFormLayout* form = addForm(column);
    auto* theme = new ChoiceBox(this);
    theme->setObjectName(QStringLiteral("theme"));
    theme->addItem(tr("Follow system"), static_cast<int>(ThemeChoice::FollowSystem));
    theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    theme->setCurrentIndex(theme->findData(static_cast<int>(m_remembered.theme())));
    connect(theme, &QComboBox::activated, this, [this, theme] {
        const auto choice = static_cast<ThemeChoice>(theme->currentData().toInt());
        m_remembered.setTheme(choice);
        Q_EMIT themeChosen(choice);
        Theme::applyTo(*this);
    });
    form->addRow(tr("&Theme:"), theme);
    auto* language = new ChoiceBox(this);
    language->setObjectName(QStringLiteral("language"));
    language->addItem(tr("Follow system"), QString());
    for (const QString& name : languageNames())
        language->addItem(languageTitle(name), name);
    language->setCurrentIndex(std::max(0, language->findData(m_settings.language())));
    auto* later = new StyledLabel(kMutedSize, true, this);
    connect(language, &QComboBox::activated, this, [this, language, later] {
        m_settings.setLanguage(language->currentData().toString());
        later->setWords(tr("The language changes when Fieldflash is started again."));
    });
    form->addRow(tr("&Language:"), language);
    later->setWords(QString());
    keepRoom(*later);
    column.addWidget(later);
}

void SettingsDialog::addWork(QVBoxLayout& column)
{
    addTitle(column, tr("Work"));
    const auto addCheck = [&](const QString& words, const QString& name, bool isOn,
                              void (Settings::*set)(bool)) {
        auto* box = new QCheckBox(words, this);
        box->setFont(textFont(kBodySize));
        box->setObjectName(name);
        box->setChecked(isOn);
        connect(box, &QCheckBox::toggled, this,
                [this, set](bool isChecked) { (m_settings.*set)(isChecked); });
        column.addWidget(box);
    };
    addCheck(tr("&Sound at the end of an update"), QStringLiteral("sound"), m_settings.makesSound(),
             &Settings::setMakesSound);
    addCheck(tr("&Bring this window to the front when a device is plugged in"),
             QStringLiteral("raises"), m_settings.raisesOnPlug(), &Settings::setRaisesOnPlug);
}

void SettingsDialog::addBackups(QVBoxLayout& column)
{
    addTitle(column, tr("Earlier firmware"));
    auto* makes = new QCheckBox(tr("&Keep what an update replaces"), this);
    makes->setFont(textFont(kBodySize));
    makes->setObjectName(QStringLiteral("makesBackups"));
    makes->setChecked(m_remembered.makesBackups());
    column.addWidget(makes);
    QFormLayout* form = addForm(column);
    const BackupLimits limits = m_settings.backupLimits();
    auto* days = new QSpinBox(this);
    days->setRange(1, kMostDays);
    days->setValue(limits.days);
    days->setSuffix(tr(" days"));
    days->setObjectName(QStringLiteral("backupDays"));
    auto* size = new QSpinBox(this);
    size->setRange(1, kMostMegabytes);
    size->setValue(limits.megabytes);
    size->setSuffix(tr(" MB"));
    size->setObjectName(QStringLiteral("backupMegabytes"));
    form->addRow(tr("&For at most:"), days);
    form->addRow(tr("&In at most:"), size);
    const auto store = [this, days, size] {
        m_settings.setBackupLimits({.days = days->value(), .megabytes = size->value()});
    };
    connect(days, &QSpinBox::valueChanged, this, store);
    connect(size, &QSpinBox::valueChanged, this, store);
    connect(makes, &QCheckBox::toggled, this, [this, days, size](bool isOn) {
        m_remembered.setMakesBackups(isOn);
        days->setEnabled(isOn);
        size->setEnabled(isOn);
    });
    days->setEnabled(makes->isChecked());
    size->setEnabled(makes->isChecked());
}

} // namespace fieldflash::gui
