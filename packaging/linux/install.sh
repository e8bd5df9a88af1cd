#!/bin/sh
# Installs Dialer from this folder, for you alone or with --prefix for everybody, and removes it again.
# Touches nothing of your accounts, calls and contacts.
set -eu

usage() {
    cat <<'TEXT'
usage: ./install.sh [--prefix DIR] [--uninstall]

  --prefix DIR   where to: ~/.local unless told otherwise; /usr/local, as root, is for everybody
  --uninstall    remove what an earlier run put there; your own data stays
TEXT
}

fail() {
    printf 'install.sh: %s\n' "$1" >&2
    exit 1
}

prefix=${HOME:-/root}/.local
remove=no
while [ $# -gt 0 ]; do
    case $1 in
        --prefix) [ $# -ge 2 ] || fail "--prefix needs a folder"; prefix=$2; shift 2 ;;
        --prefix=*) prefix=${1#--prefix=}; shift ;;
        --uninstall) remove=yes; shift ;;
        -h | --help) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
done
case $prefix in
    /*) ;;
    *) fail "the prefix has to begin with /: $prefix" ;;
esac
# The path is written into a desktop entry, which knows no safe way to quote the rest.
case $prefix in
    *[!A-Za-z0-9/._+@,:=\ -]*) fail "the prefix has characters that a desktop entry cannot hold: $prefix" ;;
esac
prefix=${prefix%/}

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
program=$prefix/lib/dialer-desktop
entry=$prefix/share/applications/dialer.desktop

refresh() {
    # The desktop's own indexes; each is only there where the desktop uses it.
    if command -v update-desktop-database >/dev/null 2>&1; then
        update-desktop-database "$prefix/share/applications" 2>/dev/null || :
    fi
    if [ -f "$prefix/share/icons/hicolor/index.theme" ] && command -v gtk-update-icon-cache >/dev/null 2>&1; then
        gtk-update-icon-cache -q "$prefix/share/icons/hicolor" 2>/dev/null || :
    fi
}

# Every file outside lib/ that belongs to us, from a list that was written when it was installed.
remove_listed() {
    [ -f "$program/installed-files" ] || return 0
    while IFS= read -r name; do
        case $name in
            share/* | bin/dialer) rm -f -- "$prefix/$name" ;;
        esac
    done <"$program/installed-files"
}

if [ "$remove" = yes ]; then
    [ -d "$program" ] || fail "there is no Dialer in $prefix"
    remove_listed
    rm -rf -- "$program"
    # Folders that are empty now were ours; the others stay.
    for folder in share/metainfo share/applications share/bash-completion/completions share/bash-completion \
        share/zsh/site-functions share/zsh share/doc/dialer-desktop share/doc \
        share/icons/hicolor/*/apps share/icons/hicolor/* share/icons/hicolor share/icons lib bin share; do
        # shellcheck disable=SC2086 # the star is meant to find the sizes of icons
        for each in "$prefix"/$folder; do
            rmdir -- "$each" 2>/dev/null || :
        done
    done
    [ -d "$prefix/share/applications" ] && refresh
    printf 'Dialer was removed from %s. Your accounts, calls and contacts are still there.\n' "$prefix"
    exit 0
fi

[ -x "$here/usr/lib/dialer-desktop/dialer" ] || fail "this folder is not whole: unpack the archive again"
mkdir -p "$prefix/lib" "$prefix/bin" "$prefix/share"
# The new one is laid beside the old one and takes its place in one step.
rm -rf -- "$program.new"
cp -a "$here/usr/lib/dialer-desktop" "$program.new"
if ! "$program.new/dialer" --version >/dev/null 2>&1; then
    "$program.new/dialer" --version || :
    rm -rf -- "$program.new"
    fail "Dialer does not run on this machine; nothing was changed"
fi
remove_listed
rm -rf -- "$program.old"
[ -d "$program" ] && mv -- "$program" "$program.old"
mv -- "$program.new" "$program"
rm -rf -- "$program.old"
(cd "$here/usr" && find bin share \( -type f -o -type l \) -print) >"$program/installed-files"
cp -a "$here/usr/share/." "$prefix/share/"
ln -sf ../lib/dialer-desktop/dialer "$prefix/bin/dialer"
# The menu starts the program by its full path: ~/.local/bin is not on everybody's. It is quoted only where it has to be,
# for xdg-open's own reader takes quotes for a part of the name.
case $prefix in
    *[!A-Za-z0-9/._+@,:=-]*) command="\"$prefix/bin/dialer\"" ;;
    *) command=$prefix/bin/dialer ;;
esac
sed "s|^Exec=dialer|Exec=$command|" "$here/usr/share/applications/dialer.desktop" >"$entry"
refresh
printf 'Dialer is installed in %s and stands in your menu.\n' "$prefix"
case :$PATH: in
    *:"$prefix/bin":*) ;;
    *) printf 'The command line has it as %s.\n' "$prefix/bin/dialer" ;;
esac
