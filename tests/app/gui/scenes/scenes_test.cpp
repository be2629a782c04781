// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"

#include "app/gui/scenes/chip_scenes.h"
#include "app/gui/scenes/scenes.h"
#include "app/gui/shell/dialogs/dialog_scenes.h"
#include "app/gui/shell/screenshot.h"

#include <QFile>
#include <QImage>
#include <QSet>
#include <QTemporaryDir>

using namespace fieldflash;
using namespace fieldflash::gui;

TEST_CASE("every scene can be painted, and no two look the same")
{
    const QTemporaryDir folder;
    QSet<QByteArray> pictures;
    for (const QString& name : sceneNames()) {
        INFO(name.toStdString());
        ScreenshotOptions options;
        options.scene = name;
        options.path = folder.filePath(name + QStringLiteral(".png"));
        REQUIRE(takeScreenshot(options));
        const QImage picture(options.path);
        CHECK(picture.size() == options.size * picture.devicePixelRatio());
        pictures.insert(
            QByteArray(reinterpret_cast<const char*>(picture.constBits()), picture.sizeInBytes()));
    }
    CHECK(pictures.size() == sceneNames().size());
}

TEST_CASE("the map of every chip that a virtual board can be is painted")
{
    const QTemporaryDir folder;
    CHECK(chipSceneNames().size() >= 16);
    for (const QString& name : chipSceneNames()) {
        INFO(name.toStdString());
        const std::optional<Scene> scene = makeScene(name);
        REQUIRE(scene);
        REQUIRE(scene->map);
        CHECK(scene->map->firstFlashAddress());
        ScreenshotOptions options;
        options.scene = name;
        options.path = folder.filePath(QStringLiteral("chip.png"));
        CHECK(takeScreenshot(options));
    }
}

TEST_CASE("every dialog of the menu can be painted, and no two look the same")
{
    const QTemporaryDir folder;
    QSet<QByteArray> pictures;
    for (const QString& name : dialogSceneNames()) {
        INFO(name.toStdString());
        ScreenshotOptions options;
        options.scene = name;
        options.path = folder.filePath(name + QStringLiteral(".png"));
        REQUIRE(takeScreenshot(options));
        QFile file(options.path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        pictures.insert(file.readAll());
    }
    CHECK(pictures.size() == dialogSceneNames().size());
}

TEST_CASE("an unknown scene is an error that lists the known ones")
{
    ScreenshotOptions options;
    options.scene = QStringLiteral("moon-landing");
    const Result<void> taken = takeScreenshot(options);
    REQUIRE_FALSE(taken);
    CHECK(taken.error().remedy().contains(QStringLiteral("ready")));
}
