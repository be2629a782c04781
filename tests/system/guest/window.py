# SPDX-License-Identifier: MIT
"""The window under Xvfb, operated by mouse clicks."""

import os
import pathlib
import time

from board import APPLICATION
from cells import cell, eventually, expect
from programs import fresh, run, start, finish
from screen import Screen

DISPLAY = ":7"
ACCENT = 0x0B6B8F  # of the light theme (app/gui/look/theme.cpp): fills only the main button
BUTTON_ROW = 60    # pixels: an area of the button without text


class Desktop:
    """An empty X server."""

    def __init__(self):
        folder = fresh("screen").parent
        os.environ.update(DISPLAY=DISPLAY, QT_QPA_PLATFORM="xcb", XDG_RUNTIME_DIR=str(folder),
                          XDG_CONFIG_HOME=str(folder / "config"))
        pathlib.Path("/tmp/.X11-unix").mkdir(mode=0o1777, exist_ok=True)
        self._server = start("Xvfb", DISPLAY, "-screen", "0", "1024x768x24", "-nolisten", "tcp",
                             "-fbdir", folder)
        picture = folder / "Xvfb_screen0"
        eventually(lambda: picture.exists() and picture.stat().st_size > 0, "the X server is up")
        # The file exists before its header is written.
        self.screen = eventually(lambda: Screen.of(picture), "the screen has a size")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._server.terminate()
        finish(self._server)


def wait_for_button(desktop):
    return eventually(lambda: desktop.screen.middle_of(ACCENT, BUTTON_ROW), "the button", 60)


@cell("the-window-updates-by-a-click")
def click(bench):
    with Desktop() as desktop, bench.board("main") as board:
        board.into_application()
        window = start(bench.programs.gui_path, "--theme", "light", bench.files / "v11.dfu")
        try:
            wait_for_button(desktop)
            time.sleep(2)  # a user looks at the page before pressing
            x, y = wait_for_button(desktop)
            desktop.screen.save(bench.share / "window-before.png")
            run("xdotool", "mousemove", x, y, "click", "1")
            board.wait_for(APPLICATION, "0110")
            time.sleep(2)
            desktop.screen.save(bench.share / "window-after.png")
            expect(window.poll() is None, "the window ended")
            expect(board.statistics()["violations"] == {}, "the protocol was violated")
        except BaseException:
            desktop.screen.save(bench.share / "window-failed.png")
            raise
        finally:
            window.terminate()
            finish(window)
