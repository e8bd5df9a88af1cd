#!/bin/sh
# Tries the disk image on macOS itself, as the release workflow does: drags the app into Applications, starts it, calls,
# asks who opens links, removes it. Meant for a machine that may be changed.
set -eu
image=$(ls dist/dialer-*-macos-"$(uname -m)".dmg)
app=/Applications/Dialer.app
program=$app/Contents/MacOS/dialer
DIALER_HOME=$(mktemp -d)
export DIALER_HOME

expect() {
    printf 'ok: %s\n' "$1"
}

mount=$(mktemp -d)
hdiutil attach -nobrowse -readonly -mountpoint "$mount" "$image"
[ -L "$mount/Applications" ]
ditto "$mount/Dialer.app" "$app"
hdiutil detach "$mount"
expect "the app is dragged out of the image"

[ "$("$program" --version)" = "dialer $(/usr/libexec/PlistBuddy -c 'Print CFBundleShortVersionString' "$app/Contents/Info.plist")" ]
expect "$("$program" --version)"
[ "$(DIALER_SECRETS=file "$program" demo --text --speed 30 | grep -c completed)" -ge 3 ]
expect "the demo calls through every provider"
"$program" doctor --json
QT_QPA_PLATFORM=offscreen DIALER_SECRETS=file "$program" demo --pictures "$DIALER_HOME/pictures" --speed 30
expect "the window draws itself in all states"

/System/Library/Frameworks/CoreServices.framework/Frameworks/LaunchServices.framework/Support/lsregister -f "$app"
for scheme in tel callto sip; do
    /usr/libexec/PlistBuddy -c 'Print CFBundleURLTypes' "$app/Contents/Info.plist" | grep -qw "$scheme"
done
expect "it names the links that it opens"
open -a "$app" tel:+442079460018
sleep 10
pgrep -f "$program" >/dev/null
expect "a link opens the window"
pkill -f "$program"

if codesign --verify --deep --strict "$app" 2>/dev/null && [ -n "${DIALER_MAC_SIGN_IDENTITY:-}" ]; then
    if [ -n "${DIALER_NOTARY_APPLE_ID:-}" ]; then
        spctl --assess --type open --context context:primary-signature "$image"
        expect "Gatekeeper lets it in"
    fi
fi
rm -rf "$app"
expect "removed; the person's data is where it was"
