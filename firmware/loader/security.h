// SPDX-License-Identifier: MIT
// What a build of the loader checks beyond the CRC. `Unsigned`: nothing.
#pragma once

#include "firmware/contract/signed_image.h"
#include "firmware/loader/finding.h"
#include "firmware/loader/page_hash.h"

#include <span>

namespace fieldflash::loader {

struct Unsigned {
    static constexpr uint32_t features = 0;

    /// Time of check(), in units of Dfu.
    static constexpr unsigned verificationUnits(uint32_t) { return 0; }
    static void prepare() { }
    /// `header` and the program after it have passed Admission::inspect().
    template <typename Flash> static Finding check(const FieldflashSignedHeader&)
    {
        return Finding::None;
    }
    /// As check(), before the program is in flash: it arrives in pieces.
    struct FileCheck {
        void begin(const FieldflashSignedHeader&) { }
        void add(std::span<const uint8_t>) { }
        template <typename Flash> Finding finish(const FieldflashSignedHeader&)
        {
            return Finding::None;
        }
    };
    /// Lowest accepted security counter.
    template <typename Flash> static uint32_t floor() { return 0; }
    template <typename Flash> static bool raiseFloor(const FieldflashSignedHeader&) { return true; }
    template <typename Flash> static bool hasRoom(const FieldflashSignedHeader&) { return true; }

    /// The points of the page hashes, and what hides the values there from a host that chose the
    /// seed (contract/loader.h).
    static HashPoints points(const uint8_t* seed) { return HashPoints::from(seed); }
    static void conceal(const uint8_t*, uint64_t (&)[2]) { }
};

} // namespace fieldflash::loader
