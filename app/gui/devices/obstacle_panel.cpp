// SPDX-License-Identifier: MIT
#include "app/gui/devices/obstacle_panel.h"

#include "app/gui/look/action_button.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/text_box.h"
#include "app/gui/look/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace fieldflash::gui {

namespace {

constexpr int kMostLines = 4;

QString wordsFor(RuleInstall install)
{
    switch (install) {
    case RuleInstall::NotPossible:
        return ObstaclePanel::tr(
            "Copy the commands into a terminal; they ask for your password and write this file. "
            "This page continues automatically as soon as the device is accessible.");
    case RuleInstall::Possible:
        return ObstaclePanel::tr(
            "This file lets the user at this computer open the devices that Fieldflash updates, "
            "and nothing else. An administrator password is needed to install it.");
    case RuleInstall::Running:
        return ObstaclePanel::tr("The system is asking for an administrator password.");
    case RuleInstall::Declined:
        return ObstaclePanel::tr(
            "Nothing was installed because no password was entered. Install the file at any time, "
            "or copy the commands for your administrator.");
    case RuleInstall::Failed:
        return ObstaclePanel::tr("The file could not be installed from here. Copy the commands "
                                 "into a terminal; they do the same.");
    case RuleInstall::Done:
        return ObstaclePanel::tr("The file is installed. If nothing happens within a few seconds, "
                                 "unplug the device and plug it in again.");
    }
    Q_UNREACHABLE();
}

} // namespace

ObstaclePanel::ObstaclePanel(QWidget* parent)
    : QWidget(parent),
      m_words(new StyledLabel(kBodySize, false, this)),
      m_path(new StyledLabel(kMutedSize, true, this)),
      m_rule(new TextBox(tr("The access rule"), TextBox::LongLines::Wrap, kMostLines, this)),
      m_primary(new PrimaryButton(this)),
      m_copy(new TextButton(QString(), TextButton::Kind::Plain, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace);
    column->addWidget(m_words);
    column->addSpacing(kSpace);
    column->addWidget(m_path);
    column->addWidget(m_rule);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * kSpace);
    buttons->addStretch(1);
    buttons->addWidget(m_primary);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    column->addSpacing(kSpace);
    column->addLayout(buttons);
    m_primary->setObjectName(QStringLiteral("installRule"));
    m_copy->setObjectName(QStringLiteral("copyRule"));
    connect(m_copy, &QPushButton::clicked, this, &ObstaclePanel::copy);
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (m_isOffered)
            Q_EMIT installWanted();
        else
            copy();
    });
}

void ObstaclePanel::copy()
{
    QGuiApplication::clipboard()->setText(m_state.commands);
    m_isCopied = true;
    setButtons();
}

void ObstaclePanel::setButtons()
{
    const RuleInstall install = m_state.install;
    m_isOffered = install != RuleInstall::NotPossible && install != RuleInstall::Failed;
    const QString copyWords = m_isCopied ? tr("Copied") : tr("Cop&y the commands");
    if (m_isOffered)
        m_primary->setLook(
            {.words = install == RuleInstall::Running ? tr("Waiting…")
                 : install == RuleInstall::Done       ? tr("Installed")
                                                      : tr("&Install the rule…"),
             .isEnabled = install != RuleInstall::Running && install != RuleInstall::Done});
    else
        m_primary->setLook({.words = copyWords});
    m_copy->setVisible(m_isOffered);
    m_copy->setText(copyWords);
}

void ObstaclePanel::setState(const ObstacleState& state)
{
    if (m_state.install != state.install)
        m_isCopied = false;
    m_state = state;
    m_words->setWords(wordsFor(state.install));
    m_path->setWords(state.rulePath);
    m_rule->setText(state.ruleText.trimmed());
    setButtons();
}

} // namespace fieldflash::gui
