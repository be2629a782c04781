# SPDX-License-Identifier: MIT
"""dfu-util and fieldflash-cli on the same board, each checking the result of the other."""

import json

from board import APPLICATION, BOOTLOADER
from cells import cell, expect
from dfu_util import dfu_util, expect_no_warning
from programs import fresh, run

FLASH = "0x08000000"
SIZE = 32 * 1024


def expect_content(bench, name):
    """Reads it back with dfu-util."""
    wanted = (bench.files / name).read_bytes()
    out = fresh("referee.bin")
    dfu_util("-s", f"{FLASH}:{len(wanted)}", "-U", out)
    expect(out.read_bytes() == wanted, f"the board does not hold {name}")


def expect_obedience(board, before):
    """The host has followed the protocol since `before`."""
    now = board.statistics()
    expect(now["violations"] == before["violations"],
           f"violations: {before['violations']} → {now['violations']}")
    expect(now["earlyPolls"] == before["earlyPolls"], "polled before bwPollTimeout")


def erase_start(bench):
    """Clears the board, so that its later content was written by the program under test."""
    bench.programs.cli("erase", "--range", f"{FLASH}:{SIZE}", "--no-leave", "--yes")


@cell("usbip-tool-lists-and-attaches")
def usbip_tool(bench):
    board = bench.board("main")
    listed = run("usbip", "--tcp-port", board.usbip_port, "list", "-r", "10.0.2.2")
    expect("1209:0001" in listed.text, "not in the listing")
    run("usbip", "--tcp-port", board.usbip_port, "attach", "-r", "10.0.2.2", "-b", board.bus_id)
    run("udevadm", "settle", code=None)
    run("sh", "-c", "for i in $(seq 50); do lsusb | grep 1209:0001 && exit 0; sleep 0.1; done; exit 1")
    run("usbip", "detach", "-p", "0")
    run("sh", "-c", "for i in $(seq 50); do lsusb | grep 1209:0001 || exit 0; sleep 0.1; done; exit 1")


@cell("lsusb-parses-both-faces")
def lsusb(bench):
    with bench.board("main") as board:
        board.into_application()
        said = run("lsusb", "-v", "-d", "1209:0001").text
        expect("Device Firmware Upgrade Interface Descriptor" in said, "no functional descriptor")
        board.into_bootloader()
        said += run("lsusb", "-v", "-d", "0483:df11").text
        for complaint in ("Warning", "unknown", "junk", "invalid", "UNRECOGNIZED", "can't get"):
            expect(complaint.lower() not in said.lower(), f"lsusb complains: {complaint}")


@cell("dfu-util-list")
def dfu_util_list(bench):
    with bench.board("main") as board:
        board.into_application()
        expect("Found Runtime: [1209:0001]" in run("dfu-util", "-l").text, "not found")
        board.into_bootloader()
        said = run("dfu-util", "-l")
        expect("Found DFU: [0483:df11]" in said.text, "bootloader not found")
        expect("@Internal Flash" in said.text, "no layout string")
        expect_no_warning(said)


@cell("fieldflash-list")
def fieldflash_list(bench):
    with bench.board("main") as board:
        before = board.statistics()
        board.into_application()
        said = bench.programs.cli("list", "--json")
        expect(board.port_path in said.output, "port path missing")
        expect("Fieldflash demo" in said.output, "name missing")
        board.into_bootloader()
        said = bench.programs.cli("list", "--json")
        expect("bootloader" in said.output, "not seen as bootloader")
        expect_obedience(board, before)


@cell("dfu-util-detach")
def dfu_util_detach(bench):
    with bench.board("main") as board:
        board.into_application()
        expect_no_warning(run("dfu-util", "-d", "1209:0001,0483:df11", "-e"))
        board.wait_for(BOOTLOADER)


@cell("fieldflash-detach")
def fieldflash_detach(bench):
    with bench.board("main") as board:
        before = board.statistics()
        board.into_application()
        bench.programs.cli("detach")
        board.wait_for(BOOTLOADER)
        expect_obedience(board, before)


@cell("dfu-util-download-bin")
def dfu_util_download_bin(bench):
    with bench.board("main") as board:
        board.into_bootloader()
        erase_start(bench)
        dfu_util("-s", FLASH, "-D", bench.files / "v11.bin")
        bench.programs.cli("verify", bench.files / "v11.bin", "--no-leave")


@cell("fieldflash-download-bin")
def fieldflash_download_bin(bench):
    with bench.board("main") as board:
        board.into_bootloader()
        erase_start(bench)
        before = board.statistics()
        bench.programs.cli("update", bench.files / "v12.bin", "--no-leave", "--yes")
        expect_obedience(board, before)
        expect_content(bench, "v12.bin")


@cell("dfu-util-download-dfu")
def dfu_util_download_dfu(bench):
    with bench.board("main") as board:
        board.into_bootloader()
        erase_start(bench)
        bench.programs.cli("update", bench.files / "v12.dfu", "--yes")
        board.wait_for(APPLICATION, "0120")
        # The file states the application's ids: dfu-util expects the application first.
        expect_no_warning(run("dfu-util", "-d", "1209:0001,0483:df11", "-a", "0",
                              "-D", bench.files / "v11.dfu"))
        bench.programs.cli("verify", bench.files / "v11.dfu", "--no-leave")


@cell("fieldflash-download-dfu")
def fieldflash_download_dfu(bench):
    with bench.board("main") as board:
        board.into_bootloader()
        erase_start(bench)
        before = board.statistics()
        bench.programs.cli("update", bench.files / "v12.dfu", "--no-leave", "--yes")
        expect_obedience(board, before)
        expect_content(bench, "v12.bin")


@cell("dfu-util-upload")
def dfu_util_upload(bench):
    with bench.board("main") as board:
        board.into_bootloader()
        bench.programs.cli("update", bench.files / "v11.dfu", "--no-leave", "--yes")
        expect_content(bench, "v11.bin")


@cell("fieldflash-upload")
def fieldflash_upload(bench):
    with bench.board("main") as board:
        board.into_bootloader()
        dfu_util("-s", FLASH, "-D", bench.files / "v12.bin")
        before = board.statistics()
        out = fresh("read.bin")
        bench.programs.cli("read", out, "--range", f"{FLASH}:{SIZE}", "--no-leave", "--yes")
        expect(out.read_bytes() == (bench.files / "v12.bin").read_bytes(), "reads something else")
        expect_obedience(board, before)


@cell("dfu-util-leave")
def dfu_util_leave(bench):
    with bench.board("main") as board:
        board.into_bootloader()
        dfu_util("-s", f"{FLASH}:leave", "-D", bench.files / "v11.bin")
        board.wait_for(APPLICATION, "0110")


@cell("fieldflash-leave")
def fieldflash_leave(bench):
    with bench.board("main") as board:
        board.into_bootloader()
        before = board.statistics()
        bench.programs.cli("leave")
        board.wait_for(APPLICATION)
        expect_obedience(board, before)


@cell("fieldflash-update-from-application-to-application")
def fieldflash_update(bench):
    with bench.board("main") as board:
        board.into_application()
        before = board.statistics()
        report = bench.programs.cli("update", bench.files / "v12.dfu", "--json", "--yes").report()
        print(json.dumps(report, indent=1))
        board.wait_for(APPLICATION, "0120")
        expect_obedience(board, before)


@cell("dfu-suffix-and-dfu-prefix-accept-our-files")
def dfu_suffix(bench):
    said = run("dfu-suffix", "-c", bench.files / "v11.dfu").text
    expect("1209" in said and "011A" in said.upper(), "other ids or DFU version")
    out = fresh("prefix.dfu")
    out.write_bytes((bench.files / "v11.dfu").read_bytes())
    run("dfu-prefix", "-c", out)


# Two faults of fwupd 2.0.20, which concern every STM32 with its ROM bootloader (docs/fwupd.md).
TRANSFER_SIZE = """[USB\\VID_0483&PID_DF11]
DfuForceTransferSize = 0x800
"""


def fwupdtool(bench, *arguments):
    """Its folders are writable, which this system's are not, and it knows the transfer size."""
    quirk = fresh("rom.quirk")
    quirk.write_text(TRANSFER_SIZE, encoding="ascii")
    prepared = ("mount -t tmpfs tmpfs /var/lib && mount -t tmpfs tmpfs /var/cache"
                f" && mkdir -p /var/lib/fwupd/quirks.d && cp {quirk} /var/lib/fwupd/quirks.d/"
                f" && export LD_PRELOAD={bench.files}/udev_socket.so")
    return run("unshare", "--mount", "sh", "-c", f'{prepared} && exec fwupdtool "$@"', "fwupdtool",
               *arguments, timeout=400)


@cell("fwupdtool-parses-our-files")
def fwupdtool_parses(bench):
    said = fwupdtool(bench, "firmware-parse", bench.files / "v11.dfu", "dfuse").text
    expect("FuDfuseFirmware" in said, "not a DfuSe file for fwupd")


@cell("fwupdtool-installs-our-cabinet")
def fwupdtool_installs(bench):
    with bench.board("main") as board:
        # It does not erase the last sector, so that has to be blank.
        board.into_bootloader()
        erase_start(bench)
        bench.programs.cli("update", bench.files / "small.dfu", "--yes")
        board.wait_for(APPLICATION, "0100")
        before = board.statistics()
        fwupdtool(bench, "install", bench.files / "v12.cab", "--plugins", "dfu", "--no-reboot-check")
        board.wait_for(APPLICATION, "0120")
        expect_obedience(board, before)
        bench.programs.cli("verify", bench.files / "v12.dfu")
