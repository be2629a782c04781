// SPDX-License-Identifier: MIT
#include "tests/firmware/fat/card_image.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

namespace fieldflash::test {

namespace {

QString programPath(const QString& name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(
                                 name, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")})
                           : found;
}

} // namespace

bool areFatToolsInstalled()
{
    const QStringList programs{QStringLiteral("mkfs.vfat"), QStringLiteral("mcopy"),
                               QStringLiteral("mdel"), QStringLiteral("mmd")};
    return std::ranges::none_of(programs,
                                [](const QString& name) { return programPath(name).isEmpty(); });
}

CardImage::CardImage(std::uint32_t blocks, const QStringList& options, std::uint32_t partitionStart)
    : m_partitionStart(partitionStart)
{
    QFile image(m_folder.filePath(QStringLiteral("image")));
    REQUIRE(image.open(QIODevice::WriteOnly));
    REQUIRE(image.resize(qint64{blocks} * 512));
    image.close();
    QStringList arguments = options;
    if (partitionStart != 0)
        arguments << QStringLiteral("--offset=%1").arg(partitionStart);
    arguments << image.fileName();
    if (partitionStart != 0) // mkfs.vfat does not subtract the offset
        arguments << QString::number((blocks - partitionStart) / 2);
    run(QStringLiteral("mkfs.vfat"), arguments);
}

void CardImage::addFile(const QString& path, const Content& content)
{
    const QString source = m_folder.filePath(QStringLiteral("source"));
    QFile file(source);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char*>(content.data()), static_cast<qint64>(content.size()));
    file.close();
    run(QStringLiteral("mcopy"),
        {QStringLiteral("-i"), drive(), source, QStringLiteral("::") + path});
}

void CardImage::addFolder(const QString& path)
{
    run(QStringLiteral("mmd"), {QStringLiteral("-i"), drive(), QStringLiteral("::") + path});
}

void CardImage::remove(const QString& path)
{
    run(QStringLiteral("mdel"), {QStringLiteral("-i"), drive(), QStringLiteral("::") + path});
}

Content CardImage::content() const
{
    QFile image(m_folder.filePath(QStringLiteral("image")));
    REQUIRE(image.open(QIODevice::ReadOnly));
    const QByteArray bytes = image.readAll();
    return {bytes.begin(), bytes.end()};
}

QString CardImage::drive() const
{
    const QString image = m_folder.filePath(QStringLiteral("image"));
    return m_partitionStart == 0 ? image
                                 : image + QStringLiteral("@@%1").arg(m_partitionStart * 512);
}

void CardImage::run(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(programPath(program), arguments);
    REQUIRE(process.waitForFinished(60'000));
    INFO(program.toStdString() << ' ' << arguments.join(u' ').toStdString() << '\n'
                               << process.readAll().toStdString());
    REQUIRE(process.exitCode() == 0);
}

bool MemoryCard::readBlock(std::uint32_t number, fat::Block block)
{
    ++reads;
    const std::size_t start = std::size_t{number} * fat::blockSize;
    if (failAt == static_cast<int>(reads - 1) || start + fat::blockSize > m_content.size())
        return false;
    std::copy_n(m_content.begin() + static_cast<std::ptrdiff_t>(start), fat::blockSize,
                block.begin());
    return true;
}

Content someContent(std::size_t length, std::uint8_t seed)
{
    Content bytes(length);
    for (std::size_t i = 0; i < length; ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 13 + i / 512 * 7 + i / 65'536 + seed);
    return bytes;
}

} // namespace fieldflash::test
