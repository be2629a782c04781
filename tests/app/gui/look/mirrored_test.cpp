// SPDX-License-Identifier: MIT
// A window for a language that is written from right to left.
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/look/card.h"
#include "app/gui/map/map_strip.h"
#include "app/gui/series/count_tile.h"
#include "tests/app/gui/bench.h"

#include <QApplication>

#include <functional>
#include <memory>

using namespace fieldflash;
using namespace fieldflash::gui;

namespace {

QImage pictureOf(Qt::LayoutDirection direction,
                 const std::function<std::unique_ptr<QWidget>()>& make)
{
    QApplication::setLayoutDirection(direction);
    const std::unique_ptr<QWidget> widget = make();
    widget->resize(480, 120);
    widget->ensurePolished();
    QImage picture = widget->grab().toImage();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    return picture;
}

} // namespace

TEST_CASE("in a mirrored window counts and maps keep their direction")
{
    test::GuiBench bench;
    REQUIRE(test::reaches(*bench.model, Situation::Update));
    REQUIRE_FALSE(bench.model->map().cells().empty());
    const std::function<std::unique_ptr<QWidget>()> makers[]{
        [] { return std::make_unique<CountTile>(text("Passed"), Mark::Done, Tone::Good); },
        [&] { return std::make_unique<MapStrip>(bench.model->map()); },
    };
    for (const auto& make : makers)
        CHECK(pictureOf(Qt::RightToLeft, make) == pictureOf(Qt::LeftToRight, make));
}

TEST_CASE("in a mirrored window a card begins at the right, picture and text")
{
    QRectF place;
    const auto make = [&place] {
        auto card = std::make_unique<Card>(text("Device"));
        card->setPicture([&place](QPainter&, const QRectF& area, const Tokens&) { place = area; });
        return card;
    };
    static_cast<void>(pictureOf(Qt::LeftToRight, make));
    CHECK(place.right() < 240);
    static_cast<void>(pictureOf(Qt::RightToLeft, make));
    CHECK(place.left() > 240);
}
