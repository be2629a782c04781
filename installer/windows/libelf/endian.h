/* SPDX-License-Identifier: MIT */
/* x86-64 is little-endian. */
#define LITTLE_ENDIAN 1234
#define BIG_ENDIAN 4321
#define BYTE_ORDER LITTLE_ENDIAN
#define __LITTLE_ENDIAN LITTLE_ENDIAN
#define __BIG_ENDIAN BIG_ENDIAN
#define __BYTE_ORDER BYTE_ORDER
#define be32toh __builtin_bswap32
#define be64toh __builtin_bswap64
#define le32toh(Value) (Value)
#define le64toh(Value) (Value)
