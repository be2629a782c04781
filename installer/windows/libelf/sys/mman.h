/* SPDX-License-Identifier: MIT */
/* Fieldflash reads programs in memory (elf_memory), so libelf needs no files: these calls always
 * fail. */
#include <errno.h>
#include <stddef.h>
#include <sys/types.h>

#define MAP_FAILED ((void*)-1)
#define MAP_PRIVATE 0
#define MAP_SHARED 0
#define PROT_READ 0
#define PROT_WRITE 0
#define F_GETFL 0
#define F_GETFD 0

static inline void* mmap(void* address, size_t size, int protection, int flags, int file,
                         off_t offset)
{
    (void)address, (void)size, (void)protection, (void)flags, (void)file, (void)offset;
    return MAP_FAILED;
}

static inline int munmap(void* address, size_t size)
{
    (void)address, (void)size;
    return -1;
}

static inline ssize_t pread(int file, void* buffer, size_t size, off_t offset)
{
    (void)file, (void)buffer, (void)size, (void)offset;
    errno = EIO;
    return -1;
}

static inline int fcntl(int file, int command)
{
    (void)file, (void)command;
    return -1;
}

static inline ssize_t pwrite(int file, const void* buffer, size_t size, off_t offset)
{
    (void)file, (void)buffer, (void)size, (void)offset;
    errno = EIO;
    return -1;
}
