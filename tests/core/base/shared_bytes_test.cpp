// SPDX-License-Identifier: MIT
#include "core/base/shared_bytes.h"
#include "tests/support/catch.h"

#include <utility>

using namespace fieldflash;

TEST_CASE("shared bytes take over a buffer, and copies and parts share it")
{
    Bytes buffer(1000, 7);
    const std::uint8_t* const place = buffer.data();
    const SharedBytes bytes(std::move(buffer));
    CHECK(bytes.data() == place);
    const SharedBytes copy = bytes;
    CHECK(copy.data() == place);
    const SharedBytes part = copy.part(10, 5).part(1, 4);
    CHECK(part.data() == place + 11);
    CHECK(part.size() == 4);
    CHECK(part == SharedBytes{7, 7, 7, 7});
    CHECK(SharedBytes().empty());
    CHECK(SharedBytes() == SharedBytes(Bytes{}));
}

TEST_CASE("a part keeps the buffer alive")
{
    SharedBytes part;
    {
        const SharedBytes whole{1, 2, 3, 4};
        part = whole.part(1, 2);
    }
    CHECK(part == SharedBytes{2, 3});
}

TEST_CASE("a changed byte is changed in one copy only")
{
    SharedBytes bytes{1, 2, 3};
    const SharedBytes old = bytes;
    SharedBytes part = bytes.part(1, 2);
    bytes.set(1, 9);
    CHECK(bytes == SharedBytes{1, 9, 3});
    CHECK(old == SharedBytes{1, 2, 3});
    part.set(1, 8);
    CHECK(part == SharedBytes{2, 8});
    CHECK(old == SharedBytes{1, 2, 3});
    // The only copy: changed in place.
    const std::uint8_t* const place = bytes.data();
    bytes.set(2, 7);
    CHECK(bytes.data() == place);
}
