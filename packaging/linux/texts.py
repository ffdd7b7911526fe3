"""What a Linux desktop wants to be told about the program, written from `product.py`.

The desktop entry, the media type, AppStream's metadata and Debian's control file; each by the standard of its name
on freedesktop.org, and Debian's policy.
"""

from __future__ import annotations

from xml.sax.saxutils import escape

import product

XML = '<?xml version="1.0" encoding="UTF-8"?>\n'


def desktop_entry(command: str = product.COMMAND) -> str:
    """The menu's entry, for the given command."""
    lines = ["[Desktop Entry]", "Type=Application", "Version=1.4", f"Name={product.NAME}"]
    lines += ["GenericName=Model compressor", f"Comment={product.SUMMARY}"]
    lines += [f"Comment[{language}]={text}" for language, text in product.SUMMARIES.items()]
    # %f: one file or folder; the window opens one model at a time
    lines += [f"Exec={command} %f", f"Icon={product.ID}", "Terminal=false", "StartupNotify=true"]
    lines += [f"StartupWMClass={product.COMMAND}", f"Categories={';'.join(product.CATEGORIES)};"]
    types = [product.GGUF.mime, *(["inode/directory"] if product.OPENS_FOLDERS else [])]
    lines += [f"MimeType={';'.join(types)};", f"Keywords={';'.join(product.KEYWORDS)};"]
    return "\n".join(lines) + "\n"


def media_type() -> str:
    """The type of GGUF files, known by their name and by their first bytes."""
    kind = product.GGUF
    return (
        f'{XML}<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">\n'
        f'  <mime-type type="{kind.mime}">\n'
        f"    <comment>{escape(kind.title)}</comment>\n"
        "    <acronym>GGUF</acronym>\n"
        "    <expanded-acronym>GPT-Generated Unified Format</expanded-acronym>\n"
        f'    <magic priority="60"><match type="string" value="{kind.magic.decode()}" offset="0"/></magic>\n'
        f'    <glob pattern="*{kind.suffix}"/>\n'
        "  </mime-type>\n</mime-info>\n"
    )


def appstream(date: str, homepage: str = "") -> str:
    """What software centres show.

    Args:
        date: of this version, as 2026-11-30.
        homepage: the project's address, if it is known; pictures are shown from there.
    """
    paragraphs = "".join(f"    <p>{escape(text)}</p>\n" for text in product.DESCRIPTION)
    summaries = "".join(
        f'  <summary xml:lang="{language}">{escape(text)}</summary>\n' for language, text in product.SUMMARIES.items()
    )
    address = f'  <url type="homepage">{escape(homepage)}</url>\n' if homepage else ""
    pictures = _screenshots(homepage) if homepage else ""
    languages = "".join(f'    <lang percentage="100">{language}</lang>\n' for language in product.LANGUAGES)
    return (
        f'{XML}<component type="desktop-application">\n'
        f"  <id>{product.ID}</id>\n"
        "  <metadata_license>CC0-1.0</metadata_license>\n"
        f"  <project_license>{product.LICENCE}</project_license>\n"
        f"  <name>{product.NAME}</name>\n"
        f"  <summary>{escape(product.SUMMARY)}</summary>\n{summaries}"
        f'  <developer id="{product.ID.rpartition(".")[0]}"><name>{product.PUBLISHER}</name></developer>\n'
        f"  <description>\n{paragraphs}  </description>\n"
        f'  <launchable type="desktop-id">{product.ID}.desktop</launchable>\n{address}{pictures}'
        f"  <categories>{''.join(f'<category>{name}</category>' for name in product.CATEGORIES)}</categories>\n"
        f"  <keywords>{''.join(f'<keyword>{name}</keyword>' for name in product.KEYWORDS)}</keywords>\n"
        f"  <languages>\n{languages}  </languages>\n"
        f"  <provides>\n    <binary>{product.COMMAND}</binary>\n    <mediatype>{product.GGUF.mime}</mediatype>\n"
        "  </provides>\n"
        '  <content_rating type="oars-1.1"/>\n'
        f'  <releases><release version="{product.VERSION}" date="{date}"/></releases>\n'
        "</component>\n"
    )


def _screenshots(homepage: str) -> str:
    kinds = [' type="default"', *[""] * (len(product.SCREENSHOTS) - 1)]
    place = f"{escape(homepage)}/raw/main/resources/screenshots"
    shown = "".join(
        f"    <screenshot{kind}><image>{place}/{name}</image></screenshot>\n"
        for kind, name in zip(kinds, product.SCREENSHOTS, strict=True)
    )
    return f"  <screenshots>\n{shown}  </screenshots>\n"


def control(architecture: str, depends: list[str], size_kib: int) -> str:
    """Debian's control file; depends: each with its alternatives, as `a | b`."""
    body = "\n .\n".join(f" {text}" for text in product.DESCRIPTION)
    return (
        f"Package: {product.COMMAND}\nVersion: {product.VERSION}\nArchitecture: {architecture}\n"
        f"Maintainer: {product.CONTACT}\nInstalled-Size: {size_kib}\nSection: science\nPriority: optional\n"
        f"Depends: {', '.join(depends)}\n"
        # without a keychain a token is not kept; CJK fonts are wanted by those who read these languages anyway
        "Recommends: gnome-keyring | kwalletmanager | keepassxc, xdg-utils\n"
        f"Description: {product.SUMMARY[0].lower()}{product.SUMMARY[1:]}\n{body}\n"
    )


def launcher(program: str, *arguments: str) -> str:
    """A command of /usr/bin."""
    words = " ".join([f'"{program}"', *arguments])
    return f'#!/bin/sh\nexec {words} "$@"\n'


def copyright_file() -> str:
    """Debian's machine-readable copyright; the packages' own texts lie beside the program."""
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: {product.NAME}\n\nFiles: *\n{product.COPYRIGHT.replace('Copyright', 'Copyright:')}\n"
        f"License: {product.LICENCE}\n\n"
        f"License: {product.LICENCE}\n"
        " On Debian systems the full text is in /usr/share/common-licenses/Apache-2.0.\n"
        f" The licences of all packages inside are in /usr/lib/{product.COMMAND}/_internal/LICENCES.txt.\n"
    )
