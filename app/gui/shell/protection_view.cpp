// SPDX-License-Identifier: MIT
#include "app/gui/shell/protection_view.h"

#include "app/gui/option_bytes/option_bytes_page.h"

namespace fieldflash::gui {

namespace {

/// False: the option bytes are not there.
bool chooseProtecting(OptionBytesPage& page)
{
    OptionBytesModel& model = page.optionBytes();
    for (const QString& name : {QStringLiteral("WRP"), QStringLiteral("PCROP")}) {
        const QModelIndex entry = model.entry(name);
        if (entry.data(OptionBytesModel::AttentionRole).toInt()
            != static_cast<int>(option_bytes::Attention::None)) {
            page.showEntry(name);
            break;
        }
    }
    return model.tree().rowCount() > 0;
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
        if (chooseProtecting(m_page) || isRefused || (m_hasRead && !state.isWorking)) {
            if (isRefused)
                m_page.showUnprotect();
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
