# SPDX-License-Identifier: MIT
"""Numbers of DFU 1.1 (sections 3, 6.1.2) and of the DfuSe commands (AN3156)."""

import enum


class Request(enum.IntEnum):
    DETACH = 0
    DNLOAD = 1
    UPLOAD = 2
    GETSTATUS = 3
    CLRSTATUS = 4
    GETSTATE = 5
    ABORT = 6


class State(enum.IntEnum):
    appIDLE = 0
    appDETACH = 1
    dfuIDLE = 2
    dfuDNLOAD_SYNC = 3
    dfuDNBUSY = 4
    dfuDNLOAD_IDLE = 5
    dfuMANIFEST_SYNC = 6
    dfuMANIFEST = 7
    dfuMANIFEST_WAIT_RESET = 8
    dfuUPLOAD_IDLE = 9
    dfuERROR = 10


class Status(enum.IntEnum):
    OK = 0x00
    errTARGET = 0x01
    errWRITE = 0x03
    errERASE = 0x04
    errPROG = 0x06
    errADDRESS = 0x08
    errFIRMWARE = 0x0A
    errVENDOR = 0x0B
    errSTALLEDPKT = 0x0F


GET_COMMANDS, SET_ADDRESS, ERASE, READ_UNPROTECT = 0x00, 0x21, 0x41, 0x92
SUPPORTED_COMMANDS = bytes((GET_COMMANDS, SET_ADDRESS, ERASE, READ_UNPROTECT))
FIRST_DATA_BLOCK = 2

IDLE_STATES = (State.dfuIDLE, State.dfuDNLOAD_IDLE, State.dfuUPLOAD_IDLE)
EIGHT_BYTE_DEFECT_FROM = 257
