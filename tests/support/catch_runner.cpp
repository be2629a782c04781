// SPDX-License-Identifier: MIT
// The runner of Catch2 2.13 takes 11 s to compile: compiled once, for the programs with and without
// a window.
#if !__has_include(<catch2/catch_test_macros.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include "tests/support/catch_runner.h"

#include "tests/support/catch.h"
#include "tests/support/own_account.h"

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/reporters/catch_reporter_event_listener.hpp>
#include <catch2/reporters/catch_reporter_registrars.hpp>
#endif

namespace fieldflash::test {

namespace {

#if __has_include(<catch2/catch_test_macros.hpp>)
using Listener = Catch::EventListenerBase;
#else
using Listener = Catch::TestEventListenerBase;
#endif

class AccountPerTest final : public Listener {
public:
    using Listener::Listener;

    void testCaseStarting(const Catch::TestCaseInfo&) override { m_account = ownAccount(); }
    void testCaseEnded(const Catch::TestCaseStats&) override { m_account.reset(); }

private:
    std::shared_ptr<void> m_account;
};

CATCH_REGISTER_LISTENER(AccountPerTest)

} // namespace

int runTests(int count, char* arguments[]) { return Catch::Session().run(count, arguments); }

} // namespace fieldflash::test
