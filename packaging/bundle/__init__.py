"""The bundle: Dialer with its Python and libraries in one folder, made by PyInstaller."""
