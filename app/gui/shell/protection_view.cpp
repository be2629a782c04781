// SPDX-License-Identifier: MIT
#include "app/gui/shell/protection_view.h"

#include "app/gui/option_bytes/option_bytes_page.h"

#include <QTreeView>

namespace fieldflash::gui {

namespace {

bool isProtecting(const QModelIndex& setting)
{
    const auto attention =
        static_cast<option_bytes::Attention>(setting.siblingAtColumn(OptionBytesModel::Value)
                                                 .data(OptionBytesModel::AttentionRole)
                                                 .toInt());
    const QString name = setting.data().toString();
    return attention != option_bytes::Attention::None
        && (name.startsWith(QLatin1String("WRP")) || name.startsWith(QLatin1String("PCROP")));
}

/// False: the option bytes are not there.
bool select(QTreeView& tree, const QAbstractItemModel& settings)
{
    for (int group = 0; group < settings.rowCount(); ++group) {
        const QModelIndex topic = settings.index(group, 0);
        for (int row = 0; row < settings.rowCount(topic); ++row) {
            const QModelIndex setting = settings.index(row, OptionBytesModel::Name, topic);
            if (!isProtecting(setting))
                continue;
            tree.setCurrentIndex(setting);
            tree.scrollTo(setting, QAbstractItemView::PositionAtCenter);
            tree.setFocus();
            break;
        }
    }
    return settings.rowCount() > 0;
}

/// Lives until the option bytes are there, or the page is gone.
class ProtectionSearch final : public QObject {
public:
    explicit ProtectionSearch(OptionBytesPage& page) : QObject(&page), m_page(page)
    {
        setObjectName(QStringLiteral("protectionSearch"));
        connect(&page.optionBytes(), &OptionBytesModel::changed, this, &ProtectionSearch::look,
                Qt::QueuedConnection); // not inside the signal of the model
        QMetaObject::invokeMethod(this, &ProtectionSearch::look, Qt::QueuedConnection);
    }

private:
    void look()
    {
        OptionBytesModel& model = m_page.optionBytes();
        const OptionBytesPageState state = model.page();
        const bool isRefused = state.canUnprotect; // a protected chip reveals nothing
        if (select(m_page.tree(), model.tree()) || isRefused || (m_hasRead && !state.isWorking)) {
            deleteLater();
            return;
        }
        if (m_hasRead || !state.canRead)
            return;
        m_hasRead = true;
        model.read();
    }

    OptionBytesPage& m_page;
    bool m_hasRead = false;
};

} // namespace

void showProtection(OptionBytesPage& page)
{
    if (!page.findChild<QObject*>(QStringLiteral("protectionSearch"), Qt::FindDirectChildrenOnly))
        new ProtectionSearch(page);
}

} // namespace fieldflash::gui
