#!/usr/bin/env bash
# Builds the Debian package of a built program: make-deb.sh BINARY [FOLDER]
# The same program gives the same package; its date is that of the release in CHANGELOG.md.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
binary=$(realpath "${1:?usage: make-deb.sh BINARY [FOLDER]}")
out=$(realpath -m "${2:-$root/.build/deb}")
maintainer="tonghop maintainers <maintainers@tonghop.invalid>"

version=$("$binary" --version | sed -n '1s/^tonghop //p')
released=$(sed -n "s/^## $version (\([0-9-]*\)).*/\1/p" "$root/CHANGELOG.md")
[ -n "$released" ] || { echo "CHANGELOG.md has no release $version" >&2; exit 1; }
SOURCE_DATE_EPOCH=$(date -u -d "$released" +%s)
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8
architecture=$(dpkg --print-architecture)

rm -rf "$out/tree" && mkdir -p "$out/tree/DEBIAN" "$out/debian"
tree=$out/tree
share=$tree/usr/share
doc=$share/doc/tonghop

install -D -m 755 "$binary" "$tree/usr/bin/tonghop"
strip --strip-unneeded "$tree/usr/bin/tonghop"
# Where the builder keeps Swift is nothing to the program, which holds what it needs of it.
chrpath -d "$tree/usr/bin/tonghop" >/dev/null
put() { install -D -m 644 /dev/stdin "$1"; }
"$binary" manual --lang en | gzip -9n | put "$share/man/man1/tonghop.1.gz"
"$binary" manual --lang vi | gzip -9n | put "$share/man/vi/man1/tonghop.1.gz"
"$binary" completions bash | put "$share/bash-completion/completions/tonghop"
"$binary" completions zsh | put "$share/zsh/vendor-completions/_tonghop"
"$binary" completions fish | put "$share/fish/vendor_completions.d/tonghop.fish"
put "$doc/copyright" <"$root/packaging/copyright"
gzip -9n <"$root/CHANGELOG.md" | put "$doc/changelog.gz"
"$root/packaging/debian-changelog.sh" "$root/CHANGELOG.md" "$maintainer" | gzip -9n |
  put "$doc/changelog.Debian.gz"
put "$doc/README.md" <"$root/README.md"

# What git keeps of a folder, and nothing that a run has left in it.
copy() {
  (cd "$root" && git ls-files -z "$1" ":!:*/.gitignore") | while IFS= read -r -d '' file; do
    install -D -m 644 "$root/$file" "$2/${file#"$1"/}"
  done
}
copy templates "$share/tonghop/templates"
find "$share/tonghop/templates" -name '*.swift' -delete
copy examples "$doc/examples"
chmod 755 "$doc/examples/spark/"*.{sh,py}

cat >"$out/debian/control" <<CONTROL
Source: tonghop
Maintainer: $maintainer

Package: tonghop
Architecture: any
Description: consolidates nominations for emulation and commendation
CONTROL
depends=$(cd "$out" && dpkg-shlibdeps -O "$tree/usr/bin/tonghop" |
  sed 's/^shlibs:Depends=//')
cat >"$tree/DEBIAN/control" <<CONTROL
Package: tonghop
Version: $version-1
Section: text
Priority: optional
Architecture: $architecture
Maintainer: $maintainer
Installed-Size: $(du -k --apparent-size -s "$tree/usr" | cut -f1)
Depends: $depends
Description: consolidates nominations for emulation and commendation
 Reads the spreadsheets in which the units of Vietnamese agencies nominate
 collectives and people (XLSX, XLS, ODS, CSV), judges them by the criteria of a
 plan that is a spreadsheet itself, and writes the register, the list to be
 forwarded and the task appendix of each quarter. Every cell of them tells where
 it came from and why; no row is lost, nobody is counted twice.
CONTROL
(cd "$tree" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) |
  install -m 644 /dev/stdin "$tree/DEBIAN/md5sums"
find "$tree" -type d -exec chmod 755 {} +
find "$tree" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
package=$out/tonghop_$version-1_$architecture.deb
dpkg-deb --root-owner-group --build "$tree" "$package" >/dev/null
echo "$package"
