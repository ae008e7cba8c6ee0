#!/usr/bin/env bash
# Installs the package in a bare Debian 12 and uses it there: test-deb.sh PACKAGE
# Needs root, debootstrap and Debian's archive. The bare system is kept for the next time in
# $TONGHOP_BARE (default .build/bookworm); what is installed into it goes to a copy.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
package=$(realpath "${1:?usage: test-deb.sh PACKAGE}")
bare=${TONGHOP_BARE:-$root/.build/bookworm}
[ "$(id -u)" = 0 ] || { echo "The test of the package needs root." >&2; exit 1; }

if [ ! -e "$bare/etc/debian_version" ]; then
  debootstrap --variant=minbase bookworm "$bare" >/dev/null
fi
system=$(mktemp -d "${TMPDIR:-/tmp}/tonghop-deb.XXXXXX")
trap 'umount "$system/proc" 2>/dev/null || true; rm -rf "$system"' EXIT
cp -a "$bare/." "$system"
mount -t proc proc "$system/proc"
cp /etc/resolv.conf "$system/etc/resolv.conf"
cp "$package" "$system/tmp/tonghop.deb"
inside() { LC_ALL=C.UTF-8 HOME=/root chroot "$system" /usr/bin/env -i PATH=/usr/bin:/bin:/usr/sbin:/sbin HOME=/root LC_ALL=C.UTF-8 "$@"; }
expect() { # expect CODE WORDS…
  local wanted=$1 code=0; shift
  inside "$@" || code=$?
  [ $code = "$wanted" ] || { echo "$* ended with $code, not $wanted" >&2; exit 1; }
}

inside sh -c 'command -v swift' && { echo "The bare system has Swift." >&2; exit 1; }
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends /tmp/tonghop.deb >/dev/null
inside dpkg --verify tonghop

expect 0 tonghop --version
expect 0 tonghop new /root/plan --template P3
[ -s "$system/root/plan/plan.xlsx" ]
for example in "$system"/usr/share/doc/tonghop/examples/p*; do
  name=$(basename "$example")
  cp -r "$example" "$system/root/$name"
  expect 1 tonghop "/root/$name" >/dev/null
  ls "$system/root/$name"/out/*/so-tong-hop.xlsx >/dev/null
done
for file in bash-completion/completions/tonghop zsh/vendor-completions/_tonghop \
  fish/vendor_completions.d/tonghop.fish man/man1/tonghop.1.gz man/vi/man1/tonghop.1.gz \
  doc/tonghop/copyright doc/tonghop/changelog.Debian.gz tonghop/templates; do
  [ -s "$system/usr/share/$file" ] || { echo "missing: $file" >&2; exit 1; }
done
inside dpkg -r tonghop >/dev/null
! inside sh -c 'command -v tonghop' || { echo "The program is still there." >&2; exit 1; }
if find "$system/usr" -name '*tonghop*' | grep .; then
  echo "Files were left behind." >&2; exit 1
fi
echo "The package installs, works and goes without a trace on Debian $(cat "$bare/etc/debian_version")."
