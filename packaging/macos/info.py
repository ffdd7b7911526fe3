"""What macOS is told about the program: the bundle's Info.plist, written from `product.py`."""

from __future__ import annotations

from typing import Any

import product

OLDEST = "14.0"  # torch's and Qt's builds want it
# what macOS calls a language, where that differs
LANGUAGES = {"zh_CN": "zh-Hans"}


def info_plist() -> dict[str, Any]:
    """The keys that PyInstaller does not write by itself; it knows name, version, identifier, icon and executable."""
    return {
        "CFBundleName": product.NAME,
        "CFBundleDisplayName": product.NAME,
        "CFBundleShortVersionString": product.VERSION,
        "CFBundleVersion": product.VERSION,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": [LANGUAGES.get(name, name) for name in product.LANGUAGES],
        "CFBundleDocumentTypes": document_types(),
        "UTImportedTypeDeclarations": [gguf_type()],
        "LSMinimumSystemVersion": OLDEST,
        "LSApplicationCategoryType": product.MAC_CATEGORY,
        "LSArchitecturePriority": ["arm64"],
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,  # dark mode
        "NSSupportsAutomaticGraphicsSwitching": True,
        "NSHumanReadableCopyright": product.COPYRIGHT,
    }


def document_types() -> list[dict[str, Any]]:
    """What "Open with" offers the program for: GGUF files and, never by itself, folders."""
    types: list[dict[str, Any]] = [
        {
            "CFBundleTypeName": product.GGUF.title,
            "CFBundleTypeRole": "Editor",
            "LSHandlerRank": "Default",
            "LSItemContentTypes": [product.GGUF.uti],
        }
    ]
    if product.OPENS_FOLDERS:
        types.append(
            {
                "CFBundleTypeName": "Model folder",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "None",
                "LSItemContentTypes": ["public.folder"],
            }
        )
    return types


def gguf_type() -> dict[str, Any]:
    """The type of GGUF files; imported, for it is llama.cpp's and not ours."""
    return {
        "UTTypeIdentifier": product.GGUF.uti,
        "UTTypeDescription": product.GGUF.title,
        "UTTypeConformsTo": ["public.data", "public.content"],
        "UTTypeTagSpecification": {
            "public.filename-extension": [product.GGUF.suffix.removeprefix(".")],
            "public.mime-type": [product.GGUF.mime],
        },
    }
