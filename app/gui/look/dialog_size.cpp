// SPDX-License-Identifier: MIT
#include "app/gui/look/dialog_size.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace fieldflash::gui {

namespace {

/// What the content needs at that width.
int heightFor(const QLayout& layout, int width)
{
    return layout.hasHeightForWidth() ? layout.totalHeightForWidth(width)
                                      : layout.totalSizeHint().height();
}

/// Follows a text that becomes longer, and a box that knows its height only once it is shown.
class GrowingSize final : public QObject {
public:
    explicit GrowingSize(QDialog& dialog) : QObject(&dialog), m_dialog(dialog)
    {
        dialog.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == &m_dialog && event->type() == QEvent::LayoutRequest)
            grow();
        return false;
    }

private:
    void grow()
    {
        const int needed = heightFor(*m_dialog.layout(), m_dialog.width());
        if (needed <= m_dialog.minimumHeight())
            return;
        m_dialog.setMinimumHeight(needed);
        m_dialog.resize(m_dialog.width(), std::max(m_dialog.height(), needed));
    }

    QDialog& m_dialog;
};

} // namespace

void fitToContent(QDialog& dialog, int width)
{
    QLayout* layout = dialog.layout();
    dialog.ensurePolished(); // the style decides on the sizes
    for (const QWidget* child : dialog.findChildren<QWidget*>())
        child->ensurePolished();
    layout->activate();
    width = std::max(width, layout->totalMinimumSize().width());
    const int height = heightFor(*layout, width);
    dialog.setMinimumSize(width, height);
    dialog.resize(width, height);
    new GrowingSize(dialog); // the dialog owns it
}

} // namespace fieldflash::gui
