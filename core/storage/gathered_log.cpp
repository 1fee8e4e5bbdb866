// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/gathered_log.h"

#include <sqlite3.h>

#include <mutex>
#include <vector>

namespace reckoner::storage {

namespace {

// SQLite's own files take less than 128 KiB at a time.
constexpr size_t kGatheredBytes = 64 * 1024;

// What SQLite allocates for a file: this, and behind it the real one.
struct GatheringFile {
    sqlite3_file asSqliteSeesIt;
    sqlite3_file *real;
    std::vector<char> *gathered; // null: not a log
    sqlite3_int64 start;         // where gathered goes
};

GatheringFile *gatheringFile(sqlite3_file *file)
{
    return reinterpret_cast<GatheringFile *>(file);
}

sqlite3_file *realFile(sqlite3_file *file)
{
    return gatheringFile(file)->real;
}

const sqlite3_io_methods *realMethods(sqlite3_file *file)
{
    return realFile(file)->pMethods;
}

int handOver(sqlite3_file *file)
{
    std::vector<char> *const gathered = gatheringFile(file)->gathered;
    if (!gathered || gathered->empty())
        return SQLITE_OK;
    const int code =
        realMethods(file)->xWrite(realFile(file), gathered->data(), int(gathered->size()), gatheringFile(file)->start);
    gathered->clear(); // after an error SQLite gives the transaction up, and writes these pages anew
    return code;
}

int closeFile(sqlite3_file *file)
{
    const int written = handOver(file);
    const int closed = realMethods(file)->xClose(realFile(file));
    delete gatheringFile(file)->gathered;
    return written == SQLITE_OK ? closed : written;
}

int readFile(sqlite3_file *file, void *into, int bytes, sqlite3_int64 offset)
{
    const int written = handOver(file);
    return written == SQLITE_OK ? realMethods(file)->xRead(realFile(file), into, bytes, offset) : written;
}

int writeFile(sqlite3_file *file, const void *from, int bytes, sqlite3_int64 offset)
{
    std::vector<char> *const gathered = gatheringFile(file)->gathered;
    if (!gathered)
        return realMethods(file)->xWrite(realFile(file), from, bytes, offset);
    const bool follows = offset == gatheringFile(file)->start + sqlite3_int64(gathered->size());
    if (!follows || gathered->size() + size_t(bytes) > kGatheredBytes) {
        const int written = handOver(file);
        if (written != SQLITE_OK)
            return written;
        gatheringFile(file)->start = offset;
        gathered->reserve(kGatheredBytes);
    }
    const auto *const data = static_cast<const char *>(from);
    gathered->insert(gathered->end(), data, data + bytes);
    return SQLITE_OK;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const int written = handOver(file);
    return written == SQLITE_OK ? realMethods(file)->xTruncate(realFile(file), size) : written;
}

int syncFile(sqlite3_file *file, int flags)
{
    const int written = handOver(file);
    return written == SQLITE_OK ? realMethods(file)->xSync(realFile(file), flags) : written;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    const int written = handOver(file);
    return written == SQLITE_OK ? realMethods(file)->xFileSize(realFile(file), size) : written;
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    const int written = handOver(file);
    return written == SQLITE_OK ? realMethods(file)->xFileControl(realFile(file), operation, argument) : written;
}

// The rest is the real file's business.
constexpr sqlite3_io_methods kGatheringMethods = {
    .iVersion = 2, // without mapped reading, which nobody here turns on
    .xClose = closeFile,
    .xRead = readFile,
    .xWrite = writeFile,
    .xTruncate = truncateFile,
    .xSync = syncFile,
    .xFileSize = sizeOfFile,
    .xLock = [](sqlite3_file *file, int level) { return realMethods(file)->xLock(realFile(file), level); },
    .xUnlock = [](sqlite3_file *file, int level) { return realMethods(file)->xUnlock(realFile(file), level); },
    .xCheckReservedLock =
        [](sqlite3_file *file, int *isReserved) {
            return realMethods(file)->xCheckReservedLock(realFile(file), isReserved);
        },
    .xFileControl = controlFile,
    .xSectorSize = [](sqlite3_file *file) { return realMethods(file)->xSectorSize(realFile(file)); },
    .xDeviceCharacteristics =
        [](sqlite3_file *file) { return realMethods(file)->xDeviceCharacteristics(realFile(file)); },
    .xShmMap =
        [](sqlite3_file *file, int region, int bytes, int extend, void volatile **into) {
            return realMethods(file)->xShmMap(realFile(file), region, bytes, extend, into);
        },
    .xShmLock = [](sqlite3_file *file, int offset, int count,
                   int flags) { return realMethods(file)->xShmLock(realFile(file), offset, count, flags); },
    .xShmBarrier = [](sqlite3_file *file) { realMethods(file)->xShmBarrier(realFile(file)); },
    .xShmUnmap = [](sqlite3_file *file, int remove) { return realMethods(file)->xShmUnmap(realFile(file), remove); },
    .xFetch = nullptr,
    .xUnfetch = nullptr};

int openFile(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    auto *const real = static_cast<sqlite3_vfs *>(vfs->pAppData);
    GatheringFile *const gathering = gatheringFile(file);
    *gathering = {};
    gathering->real = reinterpret_cast<sqlite3_file *>(gathering + 1);
    const int code = real->xOpen(real, path, gathering->real, flags, outFlags);
    if (!gathering->real->pMethods)
        return code; // there is nothing to close
    gathering->asSqliteSeesIt.pMethods = &kGatheringMethods;
    if ((flags & SQLITE_OPEN_WAL) != 0)
        gathering->gathered = new std::vector<char>;
    return code;
}

void registerVfs(sqlite3_vfs &gathering)
{
    sqlite3_vfs *const real = sqlite3_vfs_find(nullptr);
    gathering = *real; // its other functions are the real one's, which look at no file
    gathering.zName = "reckoner";
    gathering.pNext = nullptr;
    gathering.szOsFile = int(sizeof(GatheringFile)) + real->szOsFile;
    gathering.pAppData = real;
    gathering.xOpen = openFile;
    sqlite3_vfs_register(&gathering, 1);
}

} // namespace

void gatherLogWrites()
{
    static sqlite3_vfs gathering; // SQLite keeps it as long as the process lives
    static std::once_flag once;
    std::call_once(once, [] { registerVfs(gathering); });
}

} // namespace reckoner::storage
