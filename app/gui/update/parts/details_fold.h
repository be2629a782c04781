// SPDX-License-Identifier: MIT
// Folded details for technicians: findings that can be overridden, and plain text.
#pragma once

#include "app/gui/update/facts/page_state.h"
#include "core/image/gate/sanity_gate.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace fieldflash::gui {

class TextButton;
class StyledLabel;
class TextBox;

class DetailsFold final : public QWidget {
    Q_OBJECT

public:
    explicit DetailsFold(QWidget* parent = nullptr);

    void setState(const PageState& page);
    /// The button that unfolds the details; its place is up to the page.
    [[nodiscard]] QWidget* toggle() const;

Q_SIGNALS:
    /// The details were unfolded.
    void opened();
    void findingAllowed(fieldflash::image::FindingCode code, bool isAllowed);

private:
    void setFindings(const std::vector<FindingState>& findings);

    TextButton* m_toggle;
    QWidget* m_content;
    StyledLabel* m_findingsTitle;
    QVBoxLayout* m_findings;
    std::vector<QWidget*> m_findingRows;
    QStringList m_shownFindings;
    bool m_wasOpened = false;
    TextBox* m_text;
    TextButton* m_copy;
};

} // namespace fieldflash::gui
