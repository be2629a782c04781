/* SPDX-License-Identifier: MIT */
/* What elfutils asks its configuration for, as far as the files that dependencies.sh compiles need
 * it. */
#include <io.h>
#include <stdint.h>

#define HAVE_ERR_H 1
#define HAVE_GCC_STRUCT 1
#define dgettext(Domain, Text) (Text)
#include <eu-config.h>
