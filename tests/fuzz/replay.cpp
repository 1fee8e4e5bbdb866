// SPDX-License-Identifier: GPL-3.0-or-later
// Replays the corpus of one target: every file whole, and everything that a file begins with, which is what a
// connection that breaks leaves behind.
//     test_fuzz TARGET FOLDER
#include "tests/fuzz/fuzz_target.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>
#include <string>

namespace reckoner::fuzz {

namespace {

constexpr qsizetype kLongestCut = 4096; // of longer files only the whole is tried, or the replay takes minutes

std::map<std::string, Target> &fuzzTargets()
{
    static std::map<std::string, Target> targets;
    return targets;
}

// Into a block of exactly its size, so that a read behind the end is one behind the block.
void runExactly(Target target, QByteArrayView bytes)
{
    const std::unique_ptr<char[]> copy(new char[size_t(bytes.size())]);
    std::copy(bytes.begin(), bytes.end(), copy.get());
    target(QByteArrayView(copy.get(), bytes.size()));
}

int replayFolder(Target target, const QDir &folder)
{
    int inputs = 0;
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s cannot be read\n", qPrintable(file.fileName()));
            return -1;
        }
        const QByteArray bytes = file.readAll();
        std::printf("%s\n", qPrintable(name)); // the last one printed is the one that failed
        std::fflush(stdout);
        const qsizetype shortest = bytes.size() <= kLongestCut ? 0 : bytes.size();
        for (qsizetype size = shortest; size <= bytes.size(); ++size, ++inputs)
            runExactly(target, QByteArrayView(bytes).first(size));
    }
    std::printf("%d inputs from %d files\n", inputs, int(names.size()));
    return int(names.size());
}

} // namespace

TargetEntry::TargetEntry(const char *name, Target target)
{
    fuzzTargets().emplace(name, target);
}

} // namespace reckoner::fuzz

int main(int argc, char **argv)
{
    const auto &targets = reckoner::fuzz::fuzzTargets();
    const auto found = argc == 3 ? targets.find(argv[1]) : targets.end();
    if (found == targets.end()) {
        std::fprintf(stderr, "usage: test_fuzz TARGET FOLDER\ntargets:");
        for (const auto &[name, target] : targets)
            std::fprintf(stderr, " %s", name.c_str());
        std::fprintf(stderr, "\n");
        return 2;
    }
    return reckoner::fuzz::replayFolder(found->second, QDir(QString::fromLocal8Bit(argv[2]))) > 0 ? 0 : 1;
}
