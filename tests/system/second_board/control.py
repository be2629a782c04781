# SPDX-License-Identifier: MIT
"""Commands for tests, as lines over TCP: the answer is a result and "ok", or "error: REASON".

    stats | clear                        counters as JSON
    power-cycle [boot0] | unplug | plug
    switches NAME=VALUE,...              from now on (start-state: after the next start)
    fault KIND NUMBER SEED | fault none
    erase-all | heal | load FILE [OFFSET] | save FILE      files: in the folder of --files

A bus id after the command is accepted and ignored: there is only one board."""

import asyncio
import json

from usbip_wire import BUS_ID


class Control:
    def __init__(self, board, folder):
        self._board = board
        self._folder = folder

    async def serve(self, port):
        return await asyncio.start_server(self._connection, "127.0.0.1", port)

    async def _connection(self, reader, writer):
        try:
            while line := await reader.readline():
                try:
                    answer = self._do(*[word for word in line.decode().split() if word != BUS_ID])
                    writer.write((answer + "\n" if answer else "").encode() + b"ok\n")
                except (ValueError, TypeError, AttributeError, OSError) as wrong:
                    writer.write(f"error: {wrong}\n".encode())
                await writer.drain()
        except ConnectionError:
            pass
        finally:
            writer.close()

    def _do(self, word, *arguments):
        simple = {"clear": self._board.accounting.clear, "unplug": self._board.unplug,
                  "plug": self._board.plug, "heal": self._board.flash.heal}
        if word in simple and not arguments:
            simple[word]()
            return ""
        return getattr(self, "_" + word.replace("-", "_"))(*arguments)

    def _stats(self):
        return json.dumps({**self._board.accounting.as_json(),
                           "fault": self._board.faults.fired,
                           "brokenDoubleWords": len(self._board.flash.broken)})

    def _power_cycle(self, boot0=""):
        self._board.power_cycle(boot0=boot0 == "boot0")

    def _switches(self, text):
        self._board.switches.change(text)

    def _fault(self, kind, number="1", seed="1"):
        if kind == "none":
            self._board.faults.disarm()
        else:
            self._board.faults.arm(kind, int(number), int(seed))

    def _erase_all(self):
        self._board.flash.load(b"\xFF" * len(self._board.flash.content))

    def _load(self, name, offset="0"):
        self._board.flash.load((self._folder / name).read_bytes(), int(offset, 0))

    def _save(self, name):
        (self._folder / name).write_bytes(self._board.flash.content)
