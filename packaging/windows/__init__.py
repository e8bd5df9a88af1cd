"""Windows: the installer, and its manifests for winget."""
