"""What macOS is told, as far as another system can check it."""

import ast
import plistlib
import runpy
from pathlib import Path

import pytest

import product
from macos import info, signing

FOLDER = Path(__file__).parent.parent.parent / "packaging" / "macos"


def test_the_info_is_a_property_list_with_the_right_facts():
    data = plistlib.loads(plistlib.dumps(info.info_plist()))
    assert data["CFBundleShortVersionString"] == product.VERSION
    assert data["LSMinimumSystemVersion"] == "14.0"
    assert data["CFBundleLocalizations"] == ["en", "de", "es", "fr", "ja", "zh-Hans"]
    assert data["NSHighResolutionCapable"] is True


def test_gguf_files_and_folders_are_offered():
    types = {kind["LSItemContentTypes"][0]: kind for kind in info.document_types()}
    assert set(types) == {product.GGUF.uti, "public.folder"}
    assert types["public.folder"]["LSHandlerRank"] == "None"  # the Finder stays what opens folders
    declared = info.gguf_type()
    assert declared["UTTypeIdentifier"] == product.GGUF.uti
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["gguf"]


def test_entitlements_allow_compiled_kernels_and_nothing_else():
    with signing.ENTITLEMENTS.open("rb") as file:
        allowed = plistlib.load(file)
    assert allowed == {
        "com.apple.security.cs.allow-jit": True,
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
    }


def test_the_disk_images_settings_run_and_show_both_icons(tmp_path):
    app = tmp_path / "Featherweight.app"
    settings = runpy.run_path(str(FOLDER / "dmg.py"), {"defines": {"app": str(app), "icon": "x.icns"}})
    assert settings["files"] == [str(app)]
    assert settings["symlinks"] == {"Applications": "/Applications"}
    assert set(settings["icon_locations"]) == {"Featherweight.app", "Applications"}
    width, height = settings["window_rect"][1]
    assert all(0 < x < width and 0 < y < height for x, y in settings["icon_locations"].values())


@pytest.mark.parametrize(
    ("secrets", "signs", "notarizes"),
    [
        ([], False, False),
        ([signing.IDENTITY], True, False),
        (list(signing.NOTARY.values()), False, False),
        ([signing.IDENTITY, *signing.NOTARY.values()], True, True),
    ],
)
def test_what_can_be_done_follows_from_the_secrets(secrets, signs, notarizes):
    environment = dict.fromkeys(secrets, "x")
    assert signing.can_sign(environment) is signs
    assert signing.can_notarize(environment) is notarizes


def test_without_secrets_nothing_is_called_and_that_is_said(tmp_path, monkeypatch, capsys):
    for name in (signing.IDENTITY, *signing.NOTARY.values()):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(signing.subprocess, "run", lambda *_, **__: pytest.fail("something was run"))
    signing.sign(tmp_path / "Featherweight.app")
    signing.notarize(tmp_path / "x.dmg")
    said = capsys.readouterr().err
    assert "Featherweight.app is not signed" in said
    assert "x.dmg is not notarized" in said


def test_with_secrets_the_bundle_gets_the_hardened_runtime(tmp_path):
    command = signing.sign_command(tmp_path / "Featherweight.app", "Developer ID Application: X")
    assert command[:2] == ["codesign", "--force"]
    assert command[command.index("--options") + 1] == "runtime"
    assert command[command.index("--entitlements") + 1] == str(signing.ENTITLEMENTS)
    assert "--options" not in signing.sign_command(tmp_path / "x.dmg", "X")
    environment = {name: name.lower() for name in signing.NOTARY.values()}
    asked = signing.notary_command(tmp_path / "x.dmg", environment)
    assert asked[:3] == ["xcrun", "notarytool", "submit"]
    assert asked[asked.index("--team-id") + 1] == "featherweight_apple_team"


def test_the_frozen_programs_definition_is_python():
    spec = (FOLDER.parent / "frozen" / "program.spec").read_text(encoding="utf-8")
    names = {
        node.func.id for node in ast.walk(ast.parse(spec)) if isinstance(node, ast.Call) and hasattr(node.func, "id")
    }
    assert {"Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE"} <= names
