#!/bin/sh
# Set up what Tintype needs on this machine:  sh packaging/setup.sh run|check|test|bench
#   run    .venv with the program, and Qt's system libraries if there is a screen
#   check  .venv with the checkers as well
#   test   the same, Qt's system libraries, and a screen to test on
#   bench  .venv with what it is compared to as well, and the programs it is compared to
# Safe to run again; quick when nothing is missing.
set -eu
cd "$(dirname "$0")/.."

purpose=${1:-run}
case $purpose in
    run) packages=run; more="dev bench"; project="." ;;
    check | test) packages=dev; more=bench; project=".[dev]" ;;
    bench) packages=bench; more=""; project=".[dev,bench]" ;;
    *) echo "Usage: sh packaging/setup.sh run|check|test|bench" >&2; exit 2 ;;
esac

case $(uname -s) in
    MINGW* | MSYS* | CYGWIN*) venv_python=.venv/Scripts/python.exe ;;
    *) venv_python=.venv/bin/python ;;
esac
constraints=packaging/constraints.txt

# What Qt's own files ask the system for (objdump -p), and the Debian package of each.
qt_libraries="
libEGL.so.1:libegl1                         libGL.so.1:libgl1
libX11-xcb.so.1:libx11-xcb1                 libdbus-1.so.3:libdbus-1-3
libfontconfig.so.1:libfontconfig1           libglib-2.0.so.0:libglib2.0-0
libgssapi_krb5.so.2:libgssapi-krb5-2        libxkbcommon.so.0:libxkbcommon0
libxkbcommon-x11.so.0:libxkbcommon-x11-0    libxcb-cursor.so.0:libxcb-cursor0
libxcb-icccm.so.4:libxcb-icccm4             libxcb-image.so.0:libxcb-image0
libxcb-keysyms.so.1:libxcb-keysyms1         libxcb-randr.so.0:libxcb-randr0
libxcb-render-util.so.0:libxcb-render-util0 libxcb-render.so.0:libxcb-render0
libxcb-shape.so.0:libxcb-shape0             libxcb-shm.so.0:libxcb-shm0
libxcb-sync.so.1:libxcb-sync1               libxcb-util.so.1:libxcb-util1
libxcb-xfixes.so.0:libxcb-xfixes0           libxcb-xkb.so.1:libxcb-xkb1
"
wayland_libraries="libwayland-client.so.0:libwayland-client0 libwayland-cursor.so.0:libwayland-cursor0"
test_programs="xvfb-run:xvfb xauth:xauth xdotool:xdotool"

say() { echo "$*" >&2; }

missing=""  # as Debian's packages are called
wanted=""   # the same, as everyone calls it
need() {
    wanted="$wanted${wanted:+,} $1"
    missing="$missing $2"
}

# PySide6 has no wheels for other versions than these.
fits() { "$1" -c "import sys, $2; sys.exit(not (3, 11) <= sys.version_info < (3, 15))" 2>/dev/null; }

venv_works() { fits "$venv_python" pip; }

find_python() {
    for python in python3 python3.14 python3.13 python3.12 python3.11 python py; do
        if fits "$python" "venv, ensurepip"; then
            return 0
        fi
    done
    return 1
}

need_python() {
    if venv_works || find_python; then
        return 0
    fi
    for python in python3 python3.14 python3.13 python3.12 python3.11; do
        if fits "$python" sys; then  # Debian keeps ensurepip in a package of its own
            need "Python's ensurepip" "$python-venv"
            return 0
        fi
    done
    if command -v python3 >/dev/null; then
        need "Python 3.11 to 3.14" python3.11-venv  # beside the system's own, as Ubuntu 22.04 has it
    else
        need "Python 3.11 to 3.14" python3-venv
    fi
}

need_libraries() {
    known=$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p 2>/dev/null || true)
    for pair in "$@"; do
        case $known in
            *"${pair%:*} "*) ;;
            *) need "${pair%:*}" "${pair#*:}" ;;
        esac
    done
}

need_programs() {
    for pair in "$@"; do
        command -v "${pair%:*}" >/dev/null || need "${pair%:*}" "${pair#*:}"
    done
}

need_system() {
    [ "$(uname -s)" = Linux ] || return 0
    if [ "$purpose" = test ]; then
        need_libraries $qt_libraries
        need_programs $test_programs
    elif [ "$purpose" = bench ]; then
        need_programs pngquant:pngquant
        command -v magick >/dev/null || need_programs convert-im6.q16:imagemagick
    elif [ "$purpose" = run ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        need_libraries $qt_libraries ${WAYLAND_DISPLAY:+$wayland_libraries}
    fi
}

install_missing() {
    [ -n "$missing" ] || return 0
    if ! command -v apt-get >/dev/null; then
        say "Please install with the system's package manager, then try again:$wanted."
        exit 1
    fi
    if [ "$(id -u)" = 0 ]; then
        as_root=""
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        as_root="sudo -n"
    else
        ask_for_missing
    fi
    say "Installing system packages (once):$missing"
    apt="$as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120"
    $apt update >/dev/null || true  # one broken source need not matter
    $apt install -y --no-install-recommends $missing </dev/null >/dev/null || ask_for_missing
}

ask_for_missing() {
    say "sudo apt-get update && sudo apt-get install -y$missing  # needed once; then try again"
    exit 1
}

# The place counts too: the editable install holds it.
stamp="$(cat pyproject.toml $constraints packaging/setup.sh | cksum) $PWD"

stamped() { [ "$(cat ".venv/set-up-$1" 2>/dev/null)" = "$stamp" ]; }

pip_install() {
    PIP_DISABLE_PIP_VERSION_CHECK=1 "$venv_python" -m pip install -q -c $constraints "$@"
}

set_up_packages() {
    if venv_works; then
        for enough in "$packages" $more; do
            if stamped "$enough"; then
                return 0
            fi
        done
    elif find_python; then
        "$python" -m venv --clear .venv
    else
        say "Tintype needs Python 3.11 to 3.14."
        exit 1
    fi
    say "Setting up Python packages (once, a few minutes)..."
    # Without build isolation the constraints hold the build backend too, whatever pip's version.
    if ! { pip_install hatchling editables && pip_install --no-build-isolation -e "$project"; }; then
        say "The Python packages could not be installed: see above, check the network, try again."
        exit 1
    fi
    echo "$stamp" >".venv/set-up-$packages"
}

need_python
need_system
install_missing
set_up_packages
