#!/bin/sh
# Copies the static files of a build to the folder that nginx serves, beside those of the builds before:
#   deploy/publish-static.sh <release folder> <shared folder>
# Run it before the first replica of the build starts: a page of the new build may ask for its files at once, and a page of
# the old one, kept in a cache or open in a browser, still asks for the old ones. The files of the last three builds stay.
set -eu

kept=3
release=$1
shared=$2
build=$(cat "$release/.next/BUILD_ID")
mkdir -p "$shared/_next/static" "$shared/scripts" "$shared/builds"

# Each file by the path it is asked for under: Next's own, and the scripts of the pages. What lies in builds/ counts as a
# build, so the list comes there when all its files are.
list=$shared/list.new
(cd "$release" && find .next/static public/scripts -type f | sed 's|^\.next|_next|; s|^public/||' | sort) >"$list"

# Names come from contents, so a file that is there is the same. Each appears whole, by a rename; its compressed form first.
while IFS= read -r file; do
    target=$shared/$file
    [ -e "$target" ] && continue
    case $file in
    _next/*) source=$release/.$(printf %s "$file" | cut -c2-) ;;
    *) source=$release/public/$file ;;
    esac
    mkdir -p "$(dirname "$target")"
    case $file in
    *.js | *.css | *.map | *.json | *.svg | *.txt)
        gzip -9 -n -c "$source" >"$target.part"
        mv "$target.part" "$target.gz"
        ;;
    esac
    cp "$source" "$target.part"
    mv "$target.part" "$target"
done <"$list"
mv "$list" "$shared/builds/$build"

ls -t "$shared/builds" | tail -n "+$((kept + 1))" | while IFS= read -r old; do rm "$shared/builds/$old"; done
cat "$shared/builds/"* | sort -u >"$shared/wanted"
(cd "$shared" && find _next/static scripts -type f ! -name '*.gz' | sort) | comm -23 - "$shared/wanted" |
    while IFS= read -r file; do
        rm -f "$shared/$file" "$shared/$file.gz"
    done
rm "$shared/wanted"
find "$shared/_next/static" "$shared/scripts" -mindepth 1 -type d -empty -delete
