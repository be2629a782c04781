// SPDX-License-Identifier: MIT
// The main function of test programs on Windows. The names of tests are UTF-8 and arguments are
// not, without a manifest; and what is printed is compared with them, so lines end as in the
// sources.
#include "tests/support/catch_runner.h"
#include "tests/support/quick_events_windows.h"

#include <QCoreApplication>

#include <cstdio>
#include <vector>

#include <fcntl.h>
#include <io.h>

int main(int argc, char* argv[])
{
    ::_setmode(::_fileno(stdout), _O_BINARY);
    QCoreApplication::setEventDispatcher(new fieldflash::test::QuickEvents);
    QCoreApplication application(argc, argv);
    std::vector<QByteArray> words;
    const QStringList arguments = QCoreApplication::arguments();
    words.reserve(static_cast<std::size_t>(arguments.size()));
    for (const QString& word : arguments)
        words.push_back(word.toUtf8());
    std::vector<char*> pointers;
    pointers.reserve(words.size());
    for (QByteArray& word : words)
        pointers.push_back(word.data());
    return fieldflash::test::runTests(static_cast<int>(pointers.size()), pointers.data());
}
