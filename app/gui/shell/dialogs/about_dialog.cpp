// SPDX-License-Identifier: MIT
#include "app/gui/shell/dialogs/about_dialog.h"

#include "app/gui/look/action_button.h"
#include "app/gui/look/dialog_size.h"
#include "app/gui/look/glyphs.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/text_box.h"
#include "app/gui/look/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPixmap>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace fieldflash::gui {

namespace {

constexpr int kAboutWidth = 520;
constexpr int kIconSide = 64;

void addAboutWords(QVBoxLayout& column, const QString& words, bool isMuted = false)
{
    auto* label = new StyledLabel(isMuted ? kMutedSize : kBodySize, isMuted);
    label->setWords(words);
    column.addWidget(label);
}

/// Of the libraries that the program is linked with.
QString licenceWords()
{
    return AboutDialog::tr(
        "Fieldflash is free software under the MIT licence. It uses Qt (LGPL 3), QCoro (MIT), "
        "libusb (LGPL 2.1), libelf (LGPL 3), libarchive (BSD 2-clause), libsodium (ISC), zlib "
        "(zlib), tl::expected (CC0) and CLI11 (BSD 3-clause).");
}

} // namespace

QString systemFacts()
{
    return QStringList{
        QStringLiteral("Fieldflash %1").arg(QStringLiteral(FIELDFLASH_VERSION)),
        QStringLiteral("Qt %1 (built with %2), %3")
            .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR),
                 QGuiApplication::platformName()),
        QStringLiteral("%1, %2 %3")
            .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion()),
        QStringLiteral("%1, built for %2")
            .arg(QSysInfo::currentCpuArchitecture(), QSysInfo::buildAbi()),
        QStringLiteral("Language %1, desktop %2, scale %3")
            .arg(QLocale().name(), qEnvironmentVariable("XDG_CURRENT_DESKTOP", QStringLiteral("–")),
                 QLocale::c().toString(qApp->devicePixelRatio()))}
        .join(QLatin1Char('\n'));
}

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    Theme::applyTo(*this);
    setWindowTitle(tr("About Fieldflash"));
    setObjectName(QStringLiteral("about"));
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * kSpace);
    auto* picture = new StyledLabel(kBodySize, false, this);
    // Sharp at any scale: the icon of the window has no large sizes.
    QPixmap icon = programPicture(qRound(kIconSide * devicePixelRatioF()));
    icon.setDevicePixelRatio(devicePixelRatioF());
    picture->setPixmap(icon);
    picture->setAccessibleName(tr("Icon of Fieldflash"));
    auto* words = new QVBoxLayout;
    words->setSpacing(kInnerSpace);
    auto* title = new StyledLabel(kCardTitleSize, false, this);
    title->setWords(QStringLiteral("Fieldflash %1").arg(QStringLiteral(FIELDFLASH_VERSION)));
    words->addWidget(title);
    addAboutWords(*words,
                  tr("Updates the firmware of devices over USB and proves that it worked."));
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kSpace, 3 * kSpace, 3 * kSpace, 2 * kSpace);
    column->setSpacing(2 * kSpace);
    column->addLayout(head);
    addAboutWords(*column, licenceWords(), true);
    auto* facts = new TextBox(tr("This system"), TextBox::LongLines::Wrap, 6, this);
    facts->setText(systemFacts());
    column->addWidget(facts);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyFacts"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
            [] { QGuiApplication::clipboard()->setText(systemFacts()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    fitToContent(*this, kAboutWidth);
}

} // namespace fieldflash::gui
