// SPDX-License-Identifier: MIT
#include "app/gui/shell/accessible_roles.h"

#include "app/gui/update/parts/phase_row.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QScrollArea>

namespace fieldflash::gui {

namespace {

/// A progress bar while a job runs; text otherwise.
class StepsInterface final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit StepsInterface(PhaseRow* row) : QAccessibleWidget(row), m_row(row) { }

    [[nodiscard]] QAccessible::Role role() const override
    {
        return m_row->progress() ? QAccessible::ProgressBar : QAccessible::StaticText;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface && m_row->progress())
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QVariant currentValue() const override { return m_row->percent(); }
    void setCurrentValue(const QVariant&) override { }
    [[nodiscard]] QVariant maximumValue() const override { return 100; }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    PhaseRow* m_row;
};

const QHash<QString, QAccessible::Role>& roles()
{
    static const QHash<QString, QAccessible::Role> all{
        {QStringLiteral("fieldflash::gui::DeviceCard"), QAccessible::Grouping},
        {QStringLiteral("fieldflash::gui::FirmwareCard"), QAccessible::Grouping},
        {QStringLiteral("fieldflash::gui::ConnectPanel"), QAccessible::Grouping},
        {QStringLiteral("fieldflash::gui::DeviceChooser"), QAccessible::Grouping},
        {QStringLiteral("fieldflash::gui::VerdictPanel"), QAccessible::Notification},
        {QStringLiteral("fieldflash::gui::MainWindow"), QAccessible::Window},
        {QStringLiteral("fieldflash::gui::MapStrip"), QAccessible::Chart},
        {QStringLiteral("fieldflash::gui::ResultBand"), QAccessible::Notification},
        {QStringLiteral("fieldflash::gui::ResultCard"), QAccessible::Notification},
        {QStringLiteral("fieldflash::gui::CountTile"), QAccessible::StaticText},
        {QStringLiteral("fieldflash::gui::Legend"), QAccessible::StaticText},
        {QStringLiteral("fieldflash::gui::SegmentedChoice"), QAccessible::Grouping},
    };
    return all;
}

QAccessibleInterface* make(const QString& className, QObject* object)
{
    if (auto* row = qobject_cast<PhaseRow*>(object))
        return new StepsInterface(row);
    // A named scroll area is a text to read; Qt gives it no role.
    if (const auto* area = qobject_cast<QScrollArea*>(object);
        area && !area->accessibleName().isEmpty())
        return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Document);
    const auto role = roles().constFind(className);
    if (role == roles().constEnd() || !object->isWidgetType())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget*>(object), *role);
}

} // namespace

void installAccessibleRoles() { QAccessible::installFactory(&make); }

} // namespace fieldflash::gui
