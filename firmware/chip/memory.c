/* SPDX-License-Identifier: MIT */
/* Functions that the compiler may call implicitly, even freestanding (GCC manual, "Language
 * Standards"). A fifth of the size of the C library's, which are optimised for speed. Words at any
 * address where a loader spends its time: memory, unlike registers, allows that on a Cortex-M4.
 * Compiled without link-time optimisation, which would drop them. */
#include <stddef.h>
#include <stdint.h>

typedef uint32_t __attribute__((may_alias, aligned(1))) Word;

void* memcpy(void* restrict to, const void* restrict from, size_t size);
void* memmove(void* to, const void* from, size_t size);
void* memset(void* to, int value, size_t size);
int memcmp(const void* left, const void* right, size_t size);

void* memcpy(void* restrict to, const void* restrict from, size_t size)
{
    unsigned char* target = to;
    const unsigned char* source = from;
    size_t at = 0;
    for (; at + sizeof(Word) <= size; at += sizeof(Word))
        *(Word*)(target + at) = *(const Word*)(source + at);
    for (; at < size; ++at)
        target[at] = source[at];
    return to;
}

void* memmove(void* to, const void* from, size_t size)
{
    unsigned char* target = to;
    const unsigned char* source = from;
    if (target < source) {
        for (size_t i = 0; i < size; ++i)
            target[i] = source[i];
    } else {
        while (size-- > 0)
            target[size] = source[size];
    }
    return to;
}

void* memset(void* to, int value, size_t size)
{
    unsigned char* target = to;
    while (size-- > 0)
        target[size] = (unsigned char)value;
    return to;
}

int memcmp(const void* left, const void* right, size_t size)
{
    const unsigned char* a = left;
    const unsigned char* b = right;
    size_t at = 0;
    while (at + sizeof(Word) <= size && *(const Word*)(a + at) == *(const Word*)(b + at))
        at += sizeof(Word);
    for (; at < size; ++at) {
        if (a[at] != b[at])
            return a[at] - b[at];
    }
    return 0;
}
