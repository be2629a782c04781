// SPDX-License-Identifier: MIT
// A conversation with a scripted device that is in dfuIDLE.
#pragma once

#include "core/base/virtual_clock.h"
#include "core/dfu/conversation.h"
#include "tests/core/dfu/dfu_script.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

namespace fieldflash::test {

struct ConversationBench {
    VirtualClock clock;
    DfuScript script{clock};
    FakeLink link{script};
    dfu::Conversation conversation{link, kInterface, clock};
    /// For every execute() here; its meaning is up to the test.
    const Bytes payload{0x41, 0, 0x80, 0, 8};

    ConversationBench()
    {
        script.getState(dfu::State::DfuIdle);
        REQUIRE(run(conversation.normalise()));
    }

    Result<void> execute(dfu::Work work = dfu::Work::EraseSector)
    {
        return run(conversation.execute(work, 0, payload));
    }

    Error refusal(dfu::Work work = dfu::Work::EraseSector)
    {
        const Result<void> done = execute(work);
        REQUIRE_FALSE(done);
        return done.error();
    }

    /// Since the script was created.
    [[nodiscard]] Clock::Duration elapsed() const { return clock.now().time_since_epoch(); }
};

} // namespace fieldflash::test
