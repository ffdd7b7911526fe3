#!/bin/sh
# Puts Featherweight, unpacked in this folder, into your own menu: ./add-to-menu.sh
# Takes it out again:                                            ./add-to-menu.sh --remove
# Nothing outside your own ~/.local/share is changed; the folder itself you may move to the trash afterwards.
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
data=${XDG_DATA_HOME:-$HOME/.local/share}
id=@ID@

refresh() {
  command -v update-desktop-database >/dev/null && update-desktop-database -q "$data/applications" || true
  command -v update-mime-database >/dev/null && update-mime-database "$data/mime" || true
}

if [ "${1:-}" = "--remove" ]; then
  rm -f "$data/applications/$id.desktop" "$data/mime/packages/$id.xml"
  find "$data/icons/hicolor" -name "$id.*" -type f -delete 2>/dev/null || true
  refresh
  exit 0
fi

(cd "$here/share" && find applications mime icons -type f) | while read -r file; do
  mkdir -p "$data/$(dirname "$file")"
  cp "$here/share/$file" "$data/$file"
done
# an Exec line is read twice: a sign that is special in quotes wants two backslashes, a backslash three
quoted=$(printf '%s' "$here/@COMMAND@" | sed -e 's/\\/\\\\\\\\/g' -e 's/["`$]/\\\\&/g' -e 's/%/%%/g')
while IFS= read -r line; do
  case $line in
    Exec=*) printf 'Exec="%s" %%f\n' "$quoted" ;;
    *) printf '%s\n' "$line" ;;
  esac
done < "$here/share/applications/$id.desktop" > "$data/applications/$id.desktop"
refresh
