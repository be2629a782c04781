/* SPDX-License-Identifier: MIT */
/* Functions that the compiler may call implicitly, even freestanding (GCC manual, "Language
 * Standards"). A fifth of the size of the C library's, which are optimised for speed; nothing here
 * moves more than a packet. Compiled without link-time optimisation, which would drop them. */
#include <stddef.h>

void* memcpy(void* restrict to, const void* restrict from, size_t size);
void* memmove(void* to, const void* from, size_t size);
void* memset(void* to, int value, size_t size);
int memcmp(const void* left, const void* right, size_t size);

void* memcpy(void* restrict to, const void* restrict from, size_t size)
{
    unsigned char* target = to;
    const unsigned char* source = from;
    while (size-- > 0)
        *target++ = *source++;
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
    for (size_t i = 0; i < size; ++i) {
        if (a[i] != b[i])
            return a[i] - b[i];
    }
    return 0;
}
