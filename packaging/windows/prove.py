"""Proves an installer under wine: `python packaging/windows/prove.py INSTALLER --work FOLDER [--root FOLDER]`.

Installs, looks at registry and shortcuts, runs the program's self-test, photographs wizard and window, refuses while
it runs, upgrades an older version, uninstalls, and compares every file and registry key with the beginning. What it
finds goes to `FOLDER/proof.json`, pictures beside it; the exit code says whether all of it held.

Needs wine 10 (64 bits are enough), Xvfb, xdotool, ImageMagick and a window manager (openbox), here or in `--root`: a
Debian 13 that `debootstrap` made, in which /proc and /dev/shm are mounted; then this must run as root. README.md has
the commands. wine lacks two things that Windows has, and the installed copy is mended for the self-test alone:
numpy 2.1.3 takes the place of a newer one (`crealf` is missing), and `icuuc.dll` of README.md stands in for ICU.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import icon
import product
from windows import installer, launcher
from windows.words import NSIS_LANGUAGES

DISPLAY = ":78"
LANGUAGE_NUMBERS = {"en": 1033, "de": 1031, "es": 1034, "fr": 1036, "ja": 1041, "zh_CN": 2052}
# what Windows' programs ask for, and for Japanese and Chinese NSIS; wine has no such fonts
FONTS = ("Segoe UI", "Tahoma", "MS Shell Dlg", "MS Shell Dlg 2", "Verdana", "MS UI Gothic", "MS PGothic", "SimSun")
LATIN = "DejaVu Sans"
CJK = {"ja": "Noto Sans CJK JP", "zh_CN": "Noto Sans CJK SC"}
BLINKING = 1000  # pixels: what a cursor may change in a picture of a window that stands still
DENSITY, FINE_DENSITY = 96, 192  # dots per inch, of a usual screen and of one of twice the density
# of the program's own folder: with wine's own in their place threads are not woken, and llama.cpp does not end
MICROSOFTS = ("msvcp140", "msvcp140_1", "vcomp140")
# what wine writes by itself while anything runs
NOISE_FILES = re.compile(r"windows/(temp|Temp|Logs|logs|Installer|inf)/|users/[^/]+/Temp/|/AppData/Local/Temp/|\.log$")
NOISE_KEYS = re.compile(
    r"Software\\\\Wine|Windows NT\\\\CurrentVersion\\\\(Fonts|FontSubstitutes|Perflib)|Explorer\\\\(MenuOrder|RunMRU|"
    r"ComDlg32|StreamMRU)|Hardware\\\\|HARDWARE\\\\|Volatile|DirectInput|DirectDraw|Services\\\\|ServiceCurrent|"
    r"^Console|Explorer\\\\Accent|NetworkCards|"
    r"Control\\\\Class\\\\\{4D36E968|"  # the display's adapter, told anew whenever a screen comes or goes
    r"^Software\\\\Classes$|"  # on Windows a registry of its own, which is always there
    r"Video|DeviceClasses|Enum\\\\|Time Zones|Control\\\\Session Manager|Nls|Shell Folders|EventLog",
    re.IGNORECASE,
)


@dataclass
class Machine:
    """A wine with a prefix of its own.

    Attributes:
        work: everything is below it, as this system sees it.
        root: another system's folder to run in; None: here.
    """

    work: Path
    root: Path | None

    def inside(self, path: Path) -> str:
        """A path as the system that wine runs on sees it."""
        return str(path if self.root is None else Path("/") / path.relative_to(self.root))

    def windows(self, path: Path) -> str:
        """A path as Windows' programs see it."""
        return "Z:" + self.inside(path).replace("/", "\\")

    def windows_drive(self, path: Path) -> str:
        """A path below wine's own drive as Windows' programs name it."""
        return "C:\\" + str(path.relative_to(self.prefix / "drive_c")).replace("/", "\\")

    @property
    def prefix(self) -> Path:
        """Wine's prefix."""
        return self.work / "prefix"

    @property
    def home(self) -> Path:
        """The person's folder on Windows."""
        users = [path for path in (self.prefix / "drive_c/users").iterdir() if path.name not in ("Public",)]
        return users[0]

    @property
    def local(self) -> Path:
        """%LOCALAPPDATA%."""
        return self.home / "AppData/Local"

    def start(self, *command: str, **options: Any) -> subprocess.Popen[bytes]:
        """Start something beside this."""
        environment = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": self.inside(self.work),
            "LANG": "C.UTF-8",
            "DISPLAY": DISPLAY,
            "WINEPREFIX": self.inside(self.prefix),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": f"mscoree,mshtml,winemenubuilder.exe=;{','.join(MICROSOFTS)}=n,b",
            "XDG_RUNTIME_DIR": "/tmp",
        }
        before = ["chroot", str(self.root)] if self.root else []
        return subprocess.Popen([*before, *command], env=environment, **options)

    def run(self, *command: str, limit_s: float = 3600.0) -> tuple[int, float]:
        """Run something to its end; exit code and seconds."""
        began = time.monotonic()
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "stdin": subprocess.DEVNULL}
        code = self.start(*command, **quiet).wait(limit_s)
        return code, round(time.monotonic() - began, 1)

    def ask(self, *command: str) -> str:
        """Run something for what it says."""
        done = self.start(*command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        return done.communicate(timeout=300)[0].decode("utf-8", "replace")

    def settle(self) -> None:
        """Let wine end and write its registry."""
        self.run("wineserver", "-k")
        self.run("wineserver", "-w")

    def use_font(self, family: str) -> None:
        """Give Windows' programs a font of this system where they ask for one that wine does not have."""
        key = r"HKCU\Software\Wine\Fonts\Replacements"
        for name in FONTS:
            self.run("wine", "reg", "add", key, "/v", name, "/d", family, "/f")

    def use_density(self, dots: int) -> None:
        """Give the screen another density, in dots per inch."""
        key = r"HKCU\Control Panel\Desktop"
        self.run("wine", "reg", "add", key, "/v", "LogPixels", "/t", "REG_DWORD", "/d", str(dots), "/f")
        self.settle()

    def picture(self, name: str) -> None:
        """Photograph the screen."""
        target = self.work / "pictures" / f"{name}.png"
        target.parent.mkdir(exist_ok=True)
        self.run("import", "-window", "root", self.inside(target))

    def settled_picture(self, name: str, before: str, limit_s: float = 300.0) -> bool:
        """Photograph the screen once it differs from an older picture ("": any) and stands still; whether it did."""
        until = time.monotonic() + limit_s
        self.picture(name)
        while time.monotonic() < until:
            self.picture("now")
            still = self.changed(name, "now") < BLINKING
            shutil.move(self.work / "pictures" / "now.png", self.work / "pictures" / f"{name}.png")
            if still and (not before or self.changed(name, before) > BLINKING):
                return True
        return False

    def changed(self, one: str, other: str) -> float:
        """How many pixels differ between two pictures."""
        paths = [self.inside(self.work / "pictures" / f"{name}.png") for name in (one, other)]
        how = ("-compose", "difference", "-composite", "-threshold", "0", "-format", "%[fx:mean*w*h]", "info:")
        return float(self.ask("convert", *paths, *how))

    def wait_window(self, title: str, limit_s: float = 900.0) -> str:
        """The first window whose title matches, once it is there; empty if it does not come."""
        until = time.monotonic() + limit_s
        while time.monotonic() < until:
            found = self.ask("xdotool", "search", "--onlyvisible", "--name", title).split()
            if found:
                time.sleep(3)  # until it has painted itself
                return found[0]
            time.sleep(1)
        return ""

    def snapshot(self) -> dict[str, str]:
        """Every file of the prefix with its size, and every registry value."""
        self.settle()
        found = {}
        for path in self.prefix.rglob("*"):
            inside = path.relative_to(self.prefix).as_posix()
            if not inside.endswith(".reg") and not NOISE_FILES.search(inside) and not inside.startswith("dosdevices"):
                found[f"file {inside}"] = str(path.lstat().st_size) if path.is_file() else "folder"
        for hive in ("user.reg", "system.reg"):
            found |= _registry(hive, (self.prefix / hive).read_text(encoding="utf-8", errors="replace"))
        return found


def _registry(hive: str, text: str) -> dict[str, str]:
    """The keys and values of one of wine's registry files, without its time stamps."""
    found, key = {}, ""
    for line in text.splitlines():
        if line.startswith("["):
            key = line[1:].rpartition("]")[0]
            if not NOISE_KEYS.search(key):
                found[f"{hive} {key}"] = ""
        elif line[:1] in ('"', "@") and not NOISE_KEYS.search(key):
            name, _, value = line.partition("=")
            found[f"{hive} {key} {name}"] = value
    return found


def difference(before: dict[str, str], after: dict[str, str]) -> list[str]:
    """What is new, gone or other, one line each; the sizes of folders and of what was there before are no matter."""
    lines = [f"+ {name}" for name in sorted(after.keys() - before.keys())]
    return lines + [f"- {name}" for name in sorted(before.keys() - after.keys())]


@dataclass
class Proof:
    """Leads through all of it.

    Attributes:
        facts: what was found and measured.
        failed: what did not hold.
    """

    machine: Machine
    setup: Path
    facts: dict[str, Any] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)

    @property
    def folder(self) -> Path:
        """Where it installs."""
        return self.machine.local / "Programs" / product.NAME

    def hold(self, what: str, is_so: bool, more: object = "") -> None:
        """One thing that has to hold."""
        print(f"{'ok  ' if is_so else 'FAIL'} {what} {more}", flush=True)
        self.facts[what] = is_so if more == "" else more
        if not is_so:
            self.failed.append(what)

    def install(self, setup: Path, *options: str) -> tuple[int, float]:
        """Install silently."""
        return self.machine.run("wine", self.machine.inside(setup), "/S", *options)

    def uninstall(self, *options: str) -> tuple[int, float]:
        """Uninstall silently, and wait for the copy that does the work."""
        found = self.machine.run("wine", self.machine.inside(self.folder / "Uninstall.exe"), "/S", *options)
        until = time.monotonic() + 900
        while found[0] == 0 and (self.folder / "Uninstall.exe").exists() and time.monotonic() < until:
            time.sleep(0.5)
        return found

    # --- the steps -------------------------------------------------------------------------------------------

    def check_install(self) -> None:
        """Files, shortcuts and registry after a silent installation."""
        code, seconds = self.install(self.setup, "/DESKTOP")
        self.hold("silent install ends with 0", code == 0, code)
        self.facts["install_s"] = seconds
        self.facts["installed_files"] = sum(1 for path in self.folder.rglob("*") if path.is_file())
        self.facts["installed_bytes"] = sum(path.stat().st_size for path in self.folder.rglob("*") if path.is_file())
        self.hold("the program is there", (self.folder / launcher.WINDOW).is_file())
        menu = self.machine.home / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs" / f"{product.NAME}.lnk"
        self.hold("Start-menu entry", menu.is_file())
        self.hold("desktop shortcut", (self.machine.home / "Desktop" / f"{product.NAME}.lnk").is_file())
        self.machine.settle()
        values = _registry("user.reg", (self.machine.prefix / "user.reg").read_text(encoding="utf-8", errors="replace"))
        mine = {name: value for name, value in values.items() if product.NAME in name or product.ID in name}
        self.facts["registry"] = mine
        for wanted in ('"DisplayVersion"', '"EstimatedSize"', '"DisplayIcon"', '"QuietUninstallString"'):
            self.hold(f"uninstall entry has {wanted}", any(name.endswith(wanted) for name in mine))
        self.hold("Open with", any("OpenWithProgids" in name and product.ID in name for name in mine))
        self.hold("Open with for folders", any("Directory" in name and "command" in name for name in mine))

    def mend_for_wine(self, numpy: Path | None, icu: Path | None) -> None:
        """Stand-ins for what wine lacks, see the top."""
        if icu is not None:
            shutil.copyfile(icu, self.machine.prefix / "drive_c/windows/system32/icuuc.dll")
        if numpy is not None:
            for old in (self.folder / "lib").glob("numpy*"):
                shutil.rmtree(old)
            with zipfile.ZipFile(numpy) as wheel:
                wheel.extractall(self.folder / "lib")

    def check_self_test(self) -> None:
        """The program's own test of its installation."""
        out = self.machine.work / "selftest.json"
        out.unlink(missing_ok=True)
        program = self.machine.inside(self.folder / launcher.WINDOW)
        try:
            code, seconds = self.machine.run(
                "wine", program, "--selftest", "--selftest-out", self.machine.windows(out), limit_s=3600
            )
        except subprocess.TimeoutExpired:
            code, seconds = -1, 3600.0
            self.machine.settle()
        self.facts["selftest"] = json.loads(out.read_text(encoding="utf-8")) if out.is_file() else None
        self.facts["selftest_s"] = seconds
        self.hold("self-test", code == 0, code)

    def check_running(self) -> None:
        """A picture of the window, and the refusals while it is open."""
        self.machine.use_font(LATIN)
        program = self.machine.inside(self.folder / launcher.WINDOW)
        running = self.machine.start("wine", program, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        window = self.machine.wait_window(f"^{product.NAME}$|{product.NAME}")
        self.hold("the window opens", bool(window))
        self.facts["process"] = [line for line in self.machine.ask("ps", "-eo", "comm").split() if "eather" in line]
        self.hold("install is refused while it runs", self.install(self.setup)[0] == 3)
        self.hold("uninstall is refused while it runs", self._refused())
        self.machine.picture("window")  # only now, when its first page has filled
        self.hold("the wizard says that it runs", self._said() == 3)
        running.terminate()
        self.machine.settle()

    def _refused(self) -> bool:
        # the uninstaller copies itself away and lets the copy work; `_?=` keeps it in its place, for the exit code
        program = self.machine.inside(self.folder / "Uninstall.exe")
        code, _ = self.machine.run("wine", program, "/S", f"_?={self.machine.windows_drive(self.folder)}")
        return code == 3 and (self.folder / launcher.WINDOW).is_file()

    def _said(self) -> int:
        """The wizard's exit code where a person reads that the program runs, and cancels; a picture of it."""
        wizard = self.machine.start(
            "wine", self.machine.inside(self.setup), f"/LANG={LANGUAGE_NUMBERS['de']}", stderr=subprocess.DEVNULL
        )
        window = self.machine.wait_window("^Installation von")
        for step in range(5):
            if step:
                self.machine.run("xdotool", "key", "--window", window, "Return")
            self.machine.settled_picture(f"running-{step}", f"running-{step - 1}" if step else "")
        self.machine.run("xdotool", "key", "Escape")
        try:
            return wizard.wait(300)
        except subprocess.TimeoutExpired:
            return -1

    def check_upgrade(self, older: Path) -> None:
        """An older version is replaced whole; what belongs to the person stays."""
        data = self.machine.local / product.COMMAND
        self.uninstall()
        self.hold("older version installs", self.install(older, "/NOMENU", "/DESKTOP")[0] == 0)
        (data / "jobs/one").mkdir(parents=True, exist_ok=True)
        (data / "settings.ini").write_text("[General]\ntheme=dark\n", encoding="utf-8")
        (data / "jobs/one/job.json").write_text("{}", encoding="utf-8")
        self.hold("upgrade", self.install(self.setup)[0] == 0)
        self.hold("what only the older version had is gone", not list(self.folder.rglob("only-old*")))
        self.hold(
            "settings and jobs stay", "dark" in (data / "settings.ini").read_text() and (data / "jobs/one").is_dir()
        )
        menu = self.machine.home / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs" / f"{product.NAME}.lnk"
        desktop = self.machine.home / "Desktop" / f"{product.NAME}.lnk"
        self.hold("shortcut choices stay", desktop.is_file() and not menu.exists())

    def check_uninstall(self, before: dict[str, str]) -> None:
        """Settings stay unless asked for; then nothing is left."""
        models = self.machine.home / product.NAME
        models.mkdir(exist_ok=True)
        (models / "mine.gguf").write_bytes(b"GGUF")
        code, seconds = self.uninstall()
        self.facts["uninstall_s"] = seconds
        self.hold("silent uninstall ends with 0", code == 0, code)
        self.hold("the program is gone", not self.folder.exists())
        kept = (self.machine.local / product.COMMAND / "settings.ini").is_file() and (models / "mine.gguf").is_file()
        self.hold("silent uninstall keeps settings and models", kept)
        self.hold("install again", self.install(self.setup)[0] == 0)
        self.hold("uninstall with everything", self.uninstall("/REMOVESETTINGS", "/REMOVEMODELS")[0] == 0)
        (self.machine.prefix / "drive_c/windows/system32/icuuc.dll").unlink(missing_ok=True)  # this proof's own
        time.sleep(3)
        left = difference(before, self.machine.snapshot())
        self.hold("nothing is left, no file and no registry key", not left, left or "")

    def photograph_wizard(self, code: str) -> None:
        """Every page of the installer and of the uninstaller in one language; what is installed is gone afterwards."""
        self.machine.use_font(CJK.get(code, LATIN))
        self._photograph(code, self.setup, ("welcome", "licence", "folder", "choices", "installed"))
        here = self.machine.windows_drive(self.folder)
        self._photograph(code, self.folder / "Uninstall.exe", ("removal", "removed"), f"_?={here}")
        shutil.rmtree(self.folder, ignore_errors=True)  # `_?=` leaves the uninstaller in its place

    def photograph_fine_screen(self) -> None:
        """The first pages once more on a screen of twice the density."""
        self.machine.use_font(LATIN)
        self.machine.use_density(FINE_DENSITY)
        self._photograph("en", self.setup, ("welcome", "licence", "folder", "choices"), suffix="-fine")
        self.machine.use_density(DENSITY)

    def _photograph(self, code: str, program: Path, pages: tuple[str, ...], *options: str, suffix: str = "") -> None:
        language = f"/LANG={LANGUAGE_NUMBERS[code]}"
        started = self.machine.start(
            "wine", self.machine.inside(program), language, *options, stderr=subprocess.DEVNULL
        )
        window = self.machine.wait_window(product.NAME)
        self.hold(f"the wizard opens, {code}{suffix} {pages[0]}", bool(window))
        before = ""
        for page in pages:
            name = f"wizard-{code}-{page}{suffix}"
            if before:
                self.machine.run("xdotool", "key", "--window", window, "Return")
                time.sleep(2)
            if page in ("installed", "removed"):
                time.sleep(4)  # the page before it, which shows how far the files are, is not asked for
            self.hold(f"a page of its own, {name}", self.machine.settled_picture(name, before))
            before = name
        self.machine.run("wineserver", "-k")
        started.wait(300)


def small_installer(work: Path, name: str, version: str, stage_of: Callable[[Path], None]) -> Path:
    """An installer of a few files: for pictures, and as an older version."""
    stage, version_now = work / f"{name}-stage", product.VERSION
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(parents=True)
    shutil.copyfile(product.LICENCE_FILE, stage / "LICENSE.txt")
    picture = icon.write_icons(work / "icons")["ico"]
    product.VERSION = version
    try:
        launcher.build_launchers(stage, picture, work)
        stage_of(stage)
        return installer.build_installer(stage, work / f"{name}.exe", work, "zlib")
    finally:
        product.VERSION = version_now


def _older_files(stage: Path) -> None:
    """What a newer version has no more."""
    (stage / "only-old.dll").write_bytes(b"old")
    (stage / "app").mkdir()
    (stage / "app" / "only-old.py").write_text("old = True\n", encoding="utf-8")


def main(arguments: list[str]) -> int:
    """Do it all; the exit code."""
    parser = argparse.ArgumentParser(description="Proves an installer for Windows under wine.")
    parser.add_argument("installer", type=Path, nargs="?", help="left out: only the wizard of a small one")
    parser.add_argument("--work", type=Path, required=True, help="inside --root, if that is given")
    parser.add_argument("--root", type=Path, help="another Debian's folder, with wine in it")
    parser.add_argument("--numpy", type=Path, help="Windows' wheel of numpy 2.1.3")
    parser.add_argument("--icu", type=Path, help="the stand-in icuuc.dll")
    parser.add_argument("--skip", nargs="*", default=(), choices=("wizard", "selftest"), help="leave this out")
    chosen = parser.parse_args(arguments)
    work = chosen.work.resolve()
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    machine = Machine(work, chosen.root.resolve() if chosen.root else None)
    screen = machine.start(
        "Xvfb", DISPLAY, "-screen", "0", "1280x900x24", "-nolisten", "tcp", stderr=subprocess.DEVNULL
    )
    time.sleep(2)
    manager = machine.start("openbox", stderr=subprocess.DEVNULL)
    try:
        return _prove(chosen, machine)
    finally:
        machine.run("wineserver", "-k")
        manager.terminate()
        screen.terminate()


def _prove(chosen: argparse.Namespace, machine: Machine) -> int:
    machine.run("wineboot", "-i")
    small = small_installer(machine.work / "small", "wizard", product.VERSION, lambda stage: None)
    proof = Proof(machine, small)
    if chosen.installer is not None:
        proof.setup = machine.work / "newer.exe"
        shutil.copyfile(chosen.installer, proof.setup)
        before = machine.snapshot()
        proof.check_install()
        proof.mend_for_wine(chosen.numpy, chosen.icu)
        if "selftest" not in chosen.skip:
            proof.check_self_test()
        proof.check_running()
        older = small_installer(machine.work / "older", "older", "0.0.1", _older_files)
        proof.check_upgrade(older)
        proof.check_uninstall(before)
    if "wizard" not in chosen.skip:
        proof.setup = small
        proof.photograph_fine_screen()
        for code in NSIS_LANGUAGES:
            proof.photograph_wizard(code)
    report = {"ok": not proof.failed, "failed": proof.failed, **proof.facts}
    (machine.work / "proof.json").write_text(json.dumps(report, indent=1, ensure_ascii=False), encoding="utf-8")
    return 1 if proof.failed else 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(sys.argv[1:]))
