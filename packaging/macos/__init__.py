"""macOS: the app, its disk image, and its cask for Homebrew."""
