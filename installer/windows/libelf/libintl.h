/* SPDX-License-Identifier: MIT */
/* Empty: see config.h. */
