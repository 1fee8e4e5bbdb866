// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into reckonerd by tests/crash: makes the n-th write or sync of the database's files fail, or kills the
// process there (reference/security.md §4.3). Calls the kernel itself, not the next library, so that it does not matter
// whether a sanitizer's library is loaded before or after it. Uses nothing but the C library.

#include "tests/crash/faults/fault_control.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

using reckoner::crash::FaultControl;
using reckoner::crash::FaultKind;

namespace {

FaultControl *g_control = nullptr; // mapped once, before main
useconds_t g_syncDelayUs = 0;      // of every sync, as on a slower disk (tests/bench)

__attribute__((constructor)) void mapFaultControl()
{
    if (const char *const delay = std::getenv("RECKONER_SYNC_DELAY_US"))
        g_syncDelayUs = useconds_t(std::atoi(delay));
    const char *const path = std::getenv(reckoner::crash::kFaultControlVariable);
    const int fd = path ? ::open(path, O_RDWR | O_CLOEXEC) : -1;
    if (fd < 0)
        return;
    void *const memory = ::mmap(nullptr, sizeof(FaultControl), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    ::close(fd);
    if (memory != MAP_FAILED)
        g_control = static_cast<FaultControl *>(memory);
}

void appendNumber(char *text, int number)
{
    char digits[12];
    int count = 0;
    do {
        digits[count++] = char('0' + number % 10);
        number /= 10;
    } while (number > 0);
    char *end = text + std::strlen(text);
    while (count > 0)
        *end++ = digits[--count];
    *end = 0;
}

bool isWatched(int fd)
{
    char link[48] = "/proc/self/fd/";
    appendNumber(link, fd);
    char path[512];
    const long length = ::syscall(SYS_readlinkat, AT_FDCWD, link, path, sizeof path - 1);
    const size_t wanted = std::strlen(g_control->path);
    return length > 0 && size_t(length) >= wanted && std::memcmp(path, g_control->path, wanted) == 0;
}

// What is to become of this call.
FaultKind faultOf(int fd)
{
    if (!g_control || FaultKind(g_control->kind.load()) == FaultKind::None || fd < 0)
        return FaultKind::None;
    const int saved = errno;
    const bool watched = isWatched(fd);
    errno = saved;
    if (!watched)
        return FaultKind::None;
    const std::int64_t number = ++g_control->count;
    const std::int64_t at = g_control->at;
    if (number != at && !(g_control->sticky && number > at))
        return FaultKind::None;
    ++g_control->hits;
    return FaultKind(g_control->kind.load());
}

// The error to fail with; 0: go on. Does not come back when the process is to die.
int failed(FaultKind kind)
{
    switch (kind) {
    case FaultKind::None: return 0;
    case FaultKind::InputOutput: return EIO;
    case FaultKind::NoSpace: return ENOSPC;
    case FaultKind::Kill:
    case FaultKind::KillMidway: ::syscall(SYS_kill, ::getpid(), SIGKILL); break;
    }
    return EIO;
}

ssize_t writeAt(int fd, const void *bytes, size_t count, off64_t offset)
{
    return offset < 0 ? ::syscall(SYS_write, fd, bytes, count) : ::syscall(SYS_pwrite64, fd, bytes, count, offset);
}

ssize_t faultyWrite(int fd, const void *bytes, size_t count, off64_t offset)
{
    const FaultKind kind = faultOf(fd);
    if (kind == FaultKind::KillMidway)
        writeAt(fd, bytes, count / 2, offset);
    if (const int error = failed(kind)) {
        errno = error;
        return -1;
    }
    return writeAt(fd, bytes, count, offset);
}

int faultyCall(int fd, long number, long argument)
{
    if (const int error = failed(faultOf(fd))) {
        errno = error;
        return -1;
    }
    if (g_syncDelayUs > 0 && number != SYS_ftruncate)
        ::usleep(g_syncDelayUs);
    return int(::syscall(number, fd, argument));
}

} // namespace

extern "C" {
// The C library's own names and types.
ssize_t write(int fd, const void *bytes, size_t count)
{
    return faultyWrite(fd, bytes, count, -1);
}
ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset)
{
    return faultyWrite(fd, bytes, count, offset);
}
ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset)
{
    return faultyWrite(fd, bytes, count, offset);
}
int fsync(int fd)
{
    return faultyCall(fd, SYS_fsync, 0);
}
int fdatasync(int fd)
{
    return faultyCall(fd, SYS_fdatasync, 0);
}
int ftruncate(int fd, off_t length) noexcept
{
    return faultyCall(fd, SYS_ftruncate, length);
}
int ftruncate64(int fd, off64_t length) noexcept
{
    return faultyCall(fd, SYS_ftruncate, length);
}
}
