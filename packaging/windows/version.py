"""The version resource of the Windows programs: what the Explorer shows under Properties."""

import re

import product


def numbers(version: str) -> tuple[int, int, int, int]:
    """A version as Windows' four numbers: 1.2.3rc1 is 1.2.3.0."""
    found = [int(each) for each in re.findall(r"\d+", re.split(r"[^\d.]", version)[0])]
    padded = [*found, 0, 0, 0, 0][:4]
    return padded[0], padded[1], padded[2], padded[3]


def version_resource(program: str) -> str:
    """The text that PyInstaller makes the resource of."""
    told = {
        "CompanyName": product.PUBLISHER,
        "FileDescription": product.TITLE,
        "FileVersion": product.VERSION,
        "InternalName": program,
        "LegalCopyright": product.COPYRIGHT,
        "OriginalFilename": f"{program}.exe",
        "ProductName": product.TITLE,
        "ProductVersion": product.VERSION,
    }
    strings = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in told.items())
    four = numbers(product.VERSION)
    return (
        "VSVersionInfo(\n"
        f"  ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3F, flags=0x0, OS=0x40004,"
        " fileType=0x1, subtype=0x0, date=(0, 0)),\n"
        # US English in Unicode, the pair that every Windows looks for.
        f"  kids=[StringFileInfo([StringTable('040904B0', [{strings}])]),"
        " VarFileInfo([VarStruct('Translation', [0x0409, 1200])])]\n"
        ")\n"
    )
