"""What macOS is told of the app: its Info.plist. PyInstaller puts it into Dialer.app."""

from __future__ import annotations

from collections.abc import Mapping

import product

OLDEST = "14.0"
"""Where Qt's wheels end."""


def info_plist() -> Mapping[str, object]:
    """Link types, names and the oldest system.

    https://developer.apple.com/documentation/bundleresources/information-property-list
    """
    return {
        "CFBundleName": product.TITLE,
        "CFBundleDisplayName": product.TITLE,
        "CFBundleShortVersionString": product.VERSION,
        "CFBundleVersion": product.VERSION,
        # The system's own parts, such as its dialogs, speak the window's languages too.
        "CFBundleDevelopmentRegion": product.LANGUAGES[0],
        "CFBundleLocalizations": list(product.LANGUAGES),
        "CFBundleURLTypes": [
            {
                "CFBundleURLName": f"{product.MAC_ID}.{scheme}",
                "CFBundleURLSchemes": [scheme],
                "CFBundleTypeRole": "Viewer",
            }
            for scheme in product.SCHEMES
        ],
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": OLDEST,
        "NSHighResolutionCapable": True,
        "NSSupportsAutomaticGraphicsSwitching": True,
        "NSHumanReadableCopyright": product.COPYRIGHT,
        # The help, the demo and a second window are started by the app itself.
        "LSMultipleInstancesProhibited": False,
    }
