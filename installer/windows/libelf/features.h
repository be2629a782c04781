/* SPDX-License-Identifier: MIT */
/* The part of the C library's <features.h> that <elf.h> uses. */
#pragma once
#ifdef __cplusplus
#define __BEGIN_DECLS extern "C" {
#define __END_DECLS }
#else
#define __BEGIN_DECLS
#define __END_DECLS
#endif
