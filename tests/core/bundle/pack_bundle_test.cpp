// SPDX-License-Identifier: MIT
#include "core/bundle/pack_bundle.h"

#include "core/bundle/container.h"
#include "tests/core/bundle/bundle_builder.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::bundle;
using namespace fieldflash::test;
using namespace Qt::StringLiterals;

namespace {

std::string complaintOf(const VendorFolder& folder)
{
    const auto packed = folder.pack(nullptr);
    REQUIRE_FALSE(packed);
    return packed.error().summary().toStdString();
}

} // namespace

TEST_CASE("the same source packs to the same bytes in every folder")
{
    const signature::SigningKey key = keyOf(7);
    CHECK(VendorFolder().packed(&key) == lampBundle());
}

TEST_CASE("every version of libarchive writes the same container")
{
    // If this fails without a change of the format, bundles in the field would be refused.
    const Bytes container = writeContainer({{u"manifest.json"_s, SharedBytes(Bytes(700, 0x61))},
                                            {u"a/b.dfu"_s, SharedBytes{1, 2, 3}}});
    CHECK(container.size() == 512 + 1024 + 512 + 512 + 1024);
    CHECK(sha256Hex(container)
          == u"0d16c5924491d8bb646f708dae6634830289a2124ab2ea003c30a340dcf1eb9f"_s);
}

TEST_CASE("a source with a mistake is refused with its line")
{
    const VendorFolder folder;
    folder.replaceInSource("\"profile\": \"lamp.json\"", "\"profile\": \"../lamp.json\"");
    CHECK_THAT(complaintOf(folder), hasText("line 7: expected a file in the folder"));
    const VendorFolder other;
    other.replaceInSource("\"expires\"", "\"expiry\"");
    CHECK_THAT(complaintOf(other), hasText("“expiry” is not known here"));
    const VendorFolder twice;
    twice.replaceInSource("\"language\": \"de\"", "\"language\": \"en\"");
    CHECK_THAT(complaintOf(twice), hasText("“en” is there twice"));
    const VendorFolder none;
    none.replaceInSource("lamp-b-1.2.dfu", "lamp-c-1.2.dfu");
    CHECK_THAT(complaintOf(none), hasText("There is no file"));
}

TEST_CASE("a file that is not firmware cannot be packed as firmware")
{
    const VendorFolder folder;
    folder.write(u"firmware/lamp-b-1.2.dfu"_s, QByteArray("<html>404 not found</html>"));
    const auto packed = folder.pack(nullptr);
    REQUIRE_FALSE(packed);
    CHECK(packed.error().kind() == ErrorKind::BadFile);
    CHECK(packed.error().frames().join(u' ').contains(u"firmware/lamp-b-1.2.dfu"_s));
}
