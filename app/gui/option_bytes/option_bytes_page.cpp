// SPDX-License-Identifier: MIT
#include "app/gui/option_bytes/option_bytes_page.h"

#include "app/gui/look/action_button.h"
#include "app/gui/look/glyphs.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/theme.h"
#include "app/gui/option_bytes/unprotect_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace fieldflash::gui {

namespace {

using option_bytes::Attention;

/// Fewer letters across, and there is no room for the column with the register bits.
constexpr int kPlaceFrom = 76;

/// Marks settings that differ from the factory default, and severe ones differently: not by colour
/// alone.
class SettingDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Tokens& tokens = Theme::current();
        if (!index.parent().isValid()) {
            option->font.setWeight(QFont::DemiBold);
            return;
        }
        const auto attention =
            static_cast<Attention>(index.data(OptionBytesModel::AttentionRole).toInt());
        if (index.column() == OptionBytesModel::Place)
            option->palette.setColor(QPalette::Text, tokens.mutedText);
        if (index.column() != OptionBytesModel::Value || attention == Attention::None)
            return;
        const Tone tone = attention == Attention::Grave ? Tone::Bad : Tone::Caution;
        option->palette.setColor(QPalette::Text, toneColour(tone, tokens));
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {16, 16};
        const qreal scale = option->widget ? option->widget->devicePixelRatioF() : 1;
        QPixmap sign(QSize(16, 16) * scale);
        sign.setDevicePixelRatio(scale);
        sign.fill(Qt::transparent);
        QPainter painter(&sign);
        painter.setRenderHint(QPainter::Antialiasing);
        paintTone(painter, QRectF(0, 0, 16, 16), tone, tokens);
        painter.end();
        option->icon = QIcon(sign);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() + kSpace + kInnerSpace);
        size.rwidth() += 2 * kSpace;
        return size;
    }
};

} // namespace

OptionBytesPage::OptionBytesPage(const Workplace& workplace, QWidget* parent)
    : QWidget(parent),
      m_desk(workplace.desk),
      m_model(workplace),
      m_sentence(new StyledLabel(kCardTitleSize, false, this)),
      m_explanation(new StyledLabel(kBodySize, true, this)),
      m_read(new TextButton(tr("&Read option bytes"), TextButton::Kind::Plain, this)),
      m_copy(new TextButton(tr("Cop&y as text"), TextButton::Kind::Plain, this)),
      m_unprotect(
          new TextButton(tr("Remove the read &protection…"), TextButton::Kind::Plain, this)),
      m_tree(new QTreeView(this)),
      m_about(new StyledLabel(kBodySize, true, this)),
      m_otpSummary(new StyledLabel(kBodySize, true, this)),
      m_otpFold(new TextButton(tr("&OTP memory"), TextButton::Kind::Fold, this)),
      m_otp(new QPlainTextEdit(this)),
      m_rest(new QWidget(this))
{
    build();
    connectWidgets();
    refresh();
}

void OptionBytesPage::build()
{
    m_tree->setModel(&m_model.tree());
    m_tree->setItemDelegate(new SettingDelegate(m_tree));
    m_tree->setAccessibleName(tr("Option bytes"));
    m_tree->setRootIsDecorated(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(OptionBytesModel::Value, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(false);
    m_otp->setReadOnly(true);
    m_otp->setFont(fixedFont());
    m_otp->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_otp->setTabChangesFocus(true);
    m_otp->setAccessibleName(tr("Content of the OTP memory"));
    m_otp->setMinimumHeight(5 * QFontMetrics(fixedFont()).lineSpacing());
    m_about->setMinimumHeight(3 * QFontMetrics(textFont(kBodySize)).lineSpacing());
    m_about->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_about->setAccessibleName(tr("About the chosen setting"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace, 2 * kSpace, kSpace, kSpace);
    column->setSpacing(kSpace);
    column->addWidget(m_sentence);
    column->addWidget(m_explanation);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace);
    buttons->addWidget(m_read);
    buttons->addWidget(m_unprotect);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_tree, 3);
    column->addWidget(m_about);
    column->addWidget(m_otpFold, 0, Qt::AlignLeft);
    column->addWidget(m_otpSummary);
    column->addWidget(m_otp, 1);
    column->addWidget(m_rest, 1);
}

/// Values keep their room; the bits of a setting then stand in the text under the tree.
void OptionBytesPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int letters = width() / std::max(1, fontMetrics().averageCharWidth());
    m_tree->setColumnHidden(OptionBytesModel::Place, letters < kPlaceFrom);
    showExplanation();
}

void OptionBytesPage::connectWidgets()
{
    m_read->setObjectName(QStringLiteral("readOptionBytes"));
    m_unprotect->setObjectName(QStringLiteral("unprotect"));
    connect(m_read, &QPushButton::clicked, &m_model, &OptionBytesModel::read);
    connect(m_unprotect, &QPushButton::clicked, this, &OptionBytesPage::askToUnprotect);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_model.text()); });
    connect(m_otpFold, &QPushButton::toggled, this, &OptionBytesPage::refresh);
    connect(&m_model, &OptionBytesModel::changed, this, &OptionBytesPage::refresh);
    connect(&m_model.tree(), &QAbstractItemModel::rowsInserted, m_tree, &QTreeView::expandAll);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OptionBytesPage::showExplanation);
}

void OptionBytesPage::showOnly(const OptionBytesPageState& page)
{
    m_only = page;
    refresh();
}

void OptionBytesPage::showEntry(const QString& name)
{
    m_wanted = name;
    chooseWanted();
    if (!m_wanted.isEmpty() && m_model.canReadUnasked())
        m_model.read();
}

void OptionBytesPage::showUnprotect()
{
    if (m_unprotect->isHidden())
        setFocus();
    else
        m_unprotect->setFocus();
}

void OptionBytesPage::chooseWanted()
{
    if (m_wanted.isEmpty() || m_tree->isHidden())
        return;
    const QModelIndex entry = m_model.entry(m_wanted);
    if (entry.isValid()) {
        m_tree->setCurrentIndex(entry);
        m_tree->scrollTo(entry, QAbstractItemView::PositionAtCenter);
        m_tree->setFocus();
    }
    m_wanted.clear(); // another chip has no such entry
}

void OptionBytesPage::refresh() { renderState(m_only ? *m_only : m_model.page()); }

void OptionBytesPage::renderState(const OptionBytesPageState& page)
{
    const bool hasTree = m_model.tree().rowCount() > 0 && !page.isWorking;
    const bool hasOtp = hasTree && !page.otpSummary.isEmpty();
    m_sentence->setWords(page.sentence, page.tone);
    m_explanation->setWords(page.explanation);
    m_read->setEnabled(page.canRead);
    m_read->setText(hasTree ? tr("&Read again") : tr("&Read option bytes"));
    m_read->updateGeometry();
    // The button disappears with the protection: the focus stays here, for the next reading.
    const QWidget* focused = window()->focusWidget();
    if ((focused == m_unprotect && !page.canUnprotect) || focused == this)
        (page.canRead ? static_cast<QWidget*>(m_read) : this)->setFocus();
    m_unprotect->setVisible(page.canUnprotect);
    m_copy->setVisible(hasTree);
    m_tree->setVisible(hasTree);
    m_otpFold->setVisible(hasOtp);
    m_otpSummary->setWords(hasOtp && m_otpFold->isChecked() ? page.otpSummary : QString());
    m_otp->setVisible(hasOtp && m_otpFold->isChecked());
    if (m_otp->toPlainText() != page.otpText)
        m_otp->setPlainText(page.otpText);
    m_rest->setVisible(!hasTree);
    chooseWanted();
    showExplanation();
}

void OptionBytesPage::showExplanation()
{
    const QModelIndex current = m_tree->currentIndex();
    m_about->setVisible(m_tree->isVisibleTo(this));
    const QString explanation = current.data(OptionBytesModel::ExplanationRole).toString();
    const QString value = current.siblingAtColumn(OptionBytesModel::Value).data().toString();
    const QString place = current.siblingAtColumn(OptionBytesModel::Place).data().toString();
    const bool isPlaceHidden = m_tree->isColumnHidden(OptionBytesModel::Place);
    const QString head =
        isPlaceHidden && !place.isEmpty() ? QStringLiteral("%1 · %2").arg(value, place) : value;
    m_about->setText(explanation.isEmpty() ? tr("Select a setting to see its purpose.")
                                           : head + QLatin1Char('\n') + explanation);
}

void OptionBytesPage::askToUnprotect()
{
    const DeviceFacts* device = m_desk.chosen();
    if (!device)
        return;
    const QString name = device->info.product.simplified();
    auto* dialog = new UnprotectDialog(
        name.isEmpty() ? tr("the device at port %1").arg(device->info.portPath) : name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &m_model, &OptionBytesModel::unprotect);
    dialog->open();
}

} // namespace fieldflash::gui
