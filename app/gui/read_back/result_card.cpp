// SPDX-License-Identifier: MIT
#include "app/gui/read_back/result_card.h"

#include "app/gui/documents/print_dialog.h"
#include "app/gui/look/action_button.h"
#include "app/gui/look/flow_layout.h"
#include "app/gui/look/styled_label.h"
#include "app/gui/look/text_box.h"
#include "app/gui/look/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldflash::gui {

namespace {

/// Further differences are only in the report.
constexpr std::size_t kShownDifferences = 4;
constexpr std::size_t kShownRanges = 4;
/// Four ranges with their hashes, each on three lines of a narrow card.
constexpr int kMostLines = 12;

struct ResultCardWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::ResultCard)
};

QString savedFacts(const SavedCopy& copy)
{
    return ResultCardWords::tr("%1, %2. Checksum saved as %3.")
        .arg(QDir::toNativeSeparators(copy.path), sizeText(copy.size),
             QFileInfo(copy.hashPath).fileName());
}

ResultText readText(const ReadBackModel& model)
{
    ResultText text;
    text.tone = Tone::Good;
    text.canSaveCopy = true;
    if (const auto& copy = model.saved()) {
        text.sentence = ResultCardWords::tr("Saved.");
        text.facts = savedFacts(*copy);
        text.exact = QStringLiteral("SHA-256  %1").arg(copy->sha256);
        return text;
    }
    text.sentence =
        ResultCardWords::tr("Read %1. It is not saved yet.").arg(sizeText(model.image()->size()));
    QStringList lines;
    for (const image::Target& target : model.image()->targets)
        for (const image::Segment& segment : target.segments)
            lines.append(QStringLiteral("%1  SHA-256 %2")
                             .arg(rangeText(segment.range()), sha256Hex(segment.bytes)));
    text.exact = lines.mid(0, kShownRanges).join(QLatin1Char('\n'));
    return text;
}

QString rangeLine(const report::VerificationReport::Range& range)
{
    const QString answer = range.foundSha256.isEmpty() ? ResultCardWords::tr("only partly read")
        : range.isEqual()                              ? ResultCardWords::tr("matches")
                                                       : ResultCardWords::tr("differs");
    return QStringLiteral("%1  %2").arg(rangeText(range.where.range), answer);
}

ResultText verifiedText(const report::VerificationReport& report)
{
    ResultText text;
    text.canSaveReport = true;
    text.tone = report.isProved() ? Tone::Good : Tone::Bad;
    if (report.isProved())
        text.sentence = ResultCardWords::tr("The device matches the file.");
    else if (report.report.verified == update::Answer::No)
        text.sentence = ResultCardWords::tr("The device differs from the file.");
    else
        text.sentence = ResultCardWords::tr("The comparison was not completed.");
    QStringList facts;
    facts.append(ResultCardWords::tr("Compared with %1.").arg(report.file.name));
    if (report.report.differentBytes > 0)
        facts.append(ResultCardWords::tr("%Ln bytes differ.", nullptr,
                                         static_cast<int>(report.report.differentBytes)));
    else if (report.isProved())
        facts.append(
            ResultCardWords::tr("All %1 were read.").arg(sizeText(report.report.bytesVerified)));
    if (report.report.error && report.report.verified == update::Answer::NotAsked)
        facts.append(report.report.error->summary());
    text.facts = facts.join(QLatin1Char(' '));
    QStringList lines;
    for (const auto& range : report.ranges)
        lines.append(rangeLine(range));
    lines = lines.mid(0, kShownRanges);
    const auto& differences = report.report.differences;
    for (std::size_t i = 0; i < std::min(differences.size(), kShownDifferences); ++i)
        lines.append(ResultCardWords::tr("%1  file %2  device %3")
                         .arg(addressText(differences[i].address))
                         .arg(differences[i].expected, 2, 16, QLatin1Char('0'))
                         .arg(differences[i].found, 2, 16, QLatin1Char('0')));
    text.exact = lines.join(QLatin1Char('\n'));
    return text;
}

} // namespace

ResultText resultText(const ReadBackModel& model)
{
    ResultText text;
    if (model.verification())
        text = verifiedText(*model.verification());
    else if (model.image() || model.saved())
        text = readText(model);
    if (!model.error()
        || (model.verification() && !text.sentence.isEmpty() && text.tone == Tone::Bad))
        return text;
    text.tone = Tone::Bad;
    text.sentence = model.error()->summary();
    text.facts = model.error()->remedy();
    text.exact = model.error()->detail();
    return text;
}

ResultCard::ResultCard(QWidget* parent)
    : QWidget(parent),
      m_mark(new MarkLabel(this)),
      m_sentence(new StyledLabel(kBodySize, false, this)),
      m_facts(new StyledLabel(kMutedSize, true, this)),
      m_exact(new TextBox(tr("Addresses and hashes"), TextBox::LongLines::Wrap, kMostLines, this)),
      m_copyExact(new TextButton(tr("Cop&y"), TextButton::Kind::Plain, this)),
      m_saveCopy(new TextButton(tr("Sa&ve…"), TextButton::Kind::Plain, this)),
      m_saveReport(new TextButton(tr("Save re&port…"), TextButton::Kind::Plain, this)),
      m_print(new TextButton(tr("Pr&int…"), TextButton::Kind::Plain, this))
{
    m_sentence->setBold(true);
    m_exact->setObjectName(QStringLiteral("exact"));
    m_exact->setFrameShape(QFrame::NoFrame);
    m_copyExact->setObjectName(QStringLiteral("copyExact"));
    m_copyExact->setToolTip(tr("Copy the addresses and hashes"));
    m_saveCopy->setObjectName(QStringLiteral("saveCopy"));
    m_saveReport->setObjectName(QStringLiteral("saveReport"));
    m_print->setObjectName(QStringLiteral("printReport"));
    auto* head = new QHBoxLayout;
    head->setSpacing(kSpace);
    head->addWidget(m_mark);
    head->addWidget(m_sentence, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kSpace, kSpace, kSpace, kSpace);
    column->setSpacing(kInnerSpace);
    column->addLayout(head);
    column->addWidget(m_facts);
    column->addWidget(m_exact);
    column->addWidget(makeActions());
    connect(m_copyExact, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_exact->toPlainText()); });
    connect(m_saveCopy, &QPushButton::clicked, this, &ResultCard::copyWanted);
    connect(m_saveReport, &QPushButton::clicked, this, &ResultCard::reportWanted);
    connect(m_print, &QPushButton::clicked, this, &ResultCard::printWanted);
    setText({});
}

QWidget* ResultCard::makeActions()
{
    auto* actions = new QWidget(this);
    auto* flow = new FlowLayout(actions, kSpace);
    for (TextButton* button : {m_saveCopy, m_saveReport, m_print, m_copyExact})
        flow->addWidget(button);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    actions->setSizePolicy(policy);
    return actions;
}

void ResultCard::setText(const ResultText& text)
{
    const bool isNew = text.sentence != m_sentence->text();
    m_mark->setTone(text.tone);
    m_sentence->setWords(text.sentence, text.tone);
    m_facts->setWords(text.facts);
    m_exact->setText(text.exact);
    m_exact->setVisible(!text.exact.isEmpty());
    m_copyExact->setVisible(!text.exact.isEmpty());
    m_saveCopy->setVisible(text.canSaveCopy);
    m_saveReport->setVisible(text.canSaveReport);
    m_print->setVisible(text.canSaveReport && canPrint());
    setVisible(!text.sentence.isEmpty());
    if (!isNew || text.sentence.isEmpty())
        return;
    setAccessibleName(text.sentence);
    setAccessibleDescription(text.facts);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ResultCard::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius,
                            kCardRadius);
}

} // namespace fieldflash::gui
