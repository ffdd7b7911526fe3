#!/bin/bash
# prove.sh PACKAGE.deb [ARCHIVE.tar.zst]: as root in a bare Debian or Ubuntu, a container or a root of debootstrap.
#
# Installs the package with nothing but apt, lets the program prove itself as an ordinary person, without a display
# and on an X server; compresses from a folder with spaces and umlauts; removes everything, and lists what is left.
# Fails at the first thing that does not work, and if anything is left.
set -euo pipefail
package=$(realpath "$1")
archive=${2:+$(realpath "$2")}
export DEBIAN_FRONTEND=noninteractive
work=$(mktemp -d)
chmod 755 "$work"

step() { echo "=== $* [$SECONDS s]"; }
everything() {  # every file of the system, save what logs, caches and dpkg's and apt's own books hold
  find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /run -o -path /tmp -o -path /source \
    -o -path /var/log -o -path /var/cache -o -path /var/lib/apt -o -path /var/lib/dpkg \) -prune -o -print | sort
}
apt() { apt-get -qq -y -o Dpkg::Use-Pty=0 "$@" > "$work/apt.log" 2>&1 || { cat "$work/apt.log"; return 1; }; }
person() { su -s /bin/bash -l prover -c "export LANG=C.UTF-8; cd; $*"; }

. /etc/os-release
step "$PRETTY_NAME"
apt update
useradd --create-home prover && userdel --remove prover 2> /dev/null  # whose tools leave copies of /etc/shadow behind
# what the proof itself needs comes and goes once: a package of the system's may leave something behind
apt install --no-install-recommends xvfb xauth && apt purge xvfb xauth && apt autoremove --purge
everything > "$work/before"
useradd --create-home prover

step "apt-get install $(basename "$package")"
apt install --no-install-recommends "$package"
dpkg --verify featherweight
du -sh /usr/lib/featherweight | cut -f1

step "self-test, no display"
person featherweight --selftest

step "without a window, twice; the second finds compiled kernels"
person "mkdir '/home/prover/Größe und mehr'"
sample=/usr/lib/featherweight/_internal/resources/sample-model
for round in 1 2; do
  began=$SECONDS
  person "featherweight-cli compress '$sample' --preset Q4_K_M --out '/home/prover/Größe und mehr/$round.gguf' --json 2>/dev/null" |
    cut -c1-160
  echo "    $((SECONDS - began)) s; kernels kept: $(find /home/prover/.cache/featherweight/kernels -name '*.nbc' | wc -l)"
done

step "self-test on an X server"
apt install --no-install-recommends xvfb xauth
person "QT_QPA_PLATFORM=xcb xvfb-run -a featherweight --selftest"

if [ -n "$archive" ]; then
  step "$(basename "$archive") in a folder with spaces and umlauts, no package installed"
  apt purge featherweight
  apt install --no-install-recommends zstd
  person "mkdir -p 'Schöne Programme/für mich' && cd 'Schöne Programme/für mich' && tar -I zstd -xf '$archive' --strip-components=1 &&
    ./featherweight --selftest && ./featherweight-cli --version &&
    find ~ -name '*.desktop' | wc -l && ./add-to-menu.sh && grep ^Exec ~/.local/share/applications/*.desktop &&
    ./add-to-menu.sh --remove && find ~/.local -type f"
  apt purge zstd
else
  apt purge featherweight
fi

step "removed; what is left"
apt purge xvfb xauth
apt autoremove --purge
userdel --remove prover 2> /dev/null
everything > "$work/after"
if diff "$work/before" "$work/after"; then echo "nothing"; else step "something is left"; exit 1; fi
rm -r "$work"
step "done"
