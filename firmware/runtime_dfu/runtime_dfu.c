/* SPDX-License-Identifier: MIT */
/* DFU 1.1, runtime side: appIDLE and appDETACH. */
#include "firmware/runtime_dfu/fieldflash_runtime_dfu.h"

/* DFU 1.1 table 3.2: the three requests that exist outside DFU mode. */
enum { DFU_DETACH = 0, DFU_GETSTATUS = 3, DFU_GETSTATE = 5 };
enum { CLASS_FROM_HOST_TO_INTERFACE = 0x21, CLASS_TO_HOST_FROM_INTERFACE = 0xA1 };

static unsigned word(const uint8_t* bytes) { return bytes[0] | (unsigned)bytes[1] << 8; }

static int detach(FieldflashRuntimeDfu* dfu, unsigned timeout)
{
    if (dfu->refusalString != 0) {
        dfu->status = FIELDFLASH_DFU_STATUS_VENDOR;
        return FIELDFLASH_RUNTIME_DFU_STALL;
    }
    if (timeout > FIELDFLASH_RUNTIME_DFU_DETACH_TIMEOUT)
        timeout = FIELDFLASH_RUNTIME_DFU_DETACH_TIMEOUT;
    if (timeout < FIELDFLASH_RUNTIME_DFU_SHORTEST_TIMEOUT)
        timeout = FIELDFLASH_RUNTIME_DFU_SHORTEST_TIMEOUT;
    dfu->state = FIELDFLASH_DFU_APP_DETACH;
    dfu->millisecondsLeft = (uint16_t)timeout;
    return 0;
}

/* bStatus, bwPollTimeout 0, bState, iString (DFU 1.1 section 6.1.2). */
static int answerStatus(FieldflashRuntimeDfu* dfu)
{
    for (unsigned i = 0; i < sizeof dfu->answer; ++i)
        dfu->answer[i] = 0;
    dfu->answer[0] = dfu->status;
    dfu->answer[4] = dfu->state;
    if (dfu->status != FIELDFLASH_DFU_STATUS_OK)
        dfu->answer[5] = dfu->refusalString;
    return sizeof dfu->answer;
}

static int answerState(FieldflashRuntimeDfu* dfu)
{
    dfu->answer[0] = dfu->state;
    return 1;
}

int fieldflash_runtime_dfu_setup(FieldflashRuntimeDfu* dfu, const uint8_t setup[8])
{
    const unsigned kind = (unsigned)setup[0] << 8 | setup[1];
    const int length = (int)word(setup + 6);
    int answered = FIELDFLASH_RUNTIME_DFU_STALL;

    if (word(setup + 4) == dfu->interfaceNumber) {
        if (kind == (CLASS_FROM_HOST_TO_INTERFACE << 8 | DFU_DETACH) && length == 0
            && dfu->state == FIELDFLASH_DFU_APP_IDLE)
            return detach(dfu, word(setup + 2));
        if (kind == (CLASS_TO_HOST_FROM_INTERFACE << 8 | DFU_GETSTATUS))
            answered = answerStatus(dfu);
        else if (kind == (CLASS_TO_HOST_FROM_INTERFACE << 8 | DFU_GETSTATE))
            answered = answerState(dfu);
    }
    /* Anything else, also in appDETACH, is refused and ends the detach (DFU 1.1 appendix A.2.2). */
    if (answered == FIELDFLASH_RUNTIME_DFU_STALL)
        dfu->state = FIELDFLASH_DFU_APP_IDLE;
    return answered < length ? answered : length;
}

bool fieldflash_runtime_dfu_status_stage_done(const FieldflashRuntimeDfu* dfu)
{
    return dfu->state == FIELDFLASH_DFU_APP_DETACH;
}

bool fieldflash_runtime_dfu_bus_reset(FieldflashRuntimeDfu* dfu)
{
    const bool detaching = dfu->state == FIELDFLASH_DFU_APP_DETACH;
    dfu->state = FIELDFLASH_DFU_APP_IDLE;
    return detaching;
}

void fieldflash_runtime_dfu_elapsed(FieldflashRuntimeDfu* dfu, uint16_t milliseconds)
{
    if (dfu->state != FIELDFLASH_DFU_APP_DETACH)
        return;
    if (milliseconds < dfu->millisecondsLeft)
        dfu->millisecondsLeft = (uint16_t)(dfu->millisecondsLeft - milliseconds);
    else
        dfu->state = FIELDFLASH_DFU_APP_IDLE;
}
