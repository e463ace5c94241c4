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
target=$shared/_next/static
mkdir -p "$target" "$shared/builds"

list=$shared/builds/$build
(cd "$release/.next/static" && find . -type f | sort) >"$list.new"

# Names come from contents, so a file that is there is the same. Each appears whole, by a rename; its compressed form first.
while IFS= read -r file; do
    [ -e "$target/$file" ] && continue
    mkdir -p "$target/$(dirname "$file")"
    case $file in
    *.js | *.css | *.map | *.json | *.svg | *.txt)
        gzip -9 -n -c "$release/.next/static/$file" >"$target/$file.part"
        mv "$target/$file.part" "$target/$file.gz"
        ;;
    esac
    cp "$release/.next/static/$file" "$target/$file.part"
    mv "$target/$file.part" "$target/$file"
done <"$list.new"
mv "$list.new" "$list"

ls -t "$shared/builds" | tail -n "+$((kept + 1))" | while IFS= read -r old; do rm "$shared/builds/$old"; done
cat "$shared/builds/"* | sort -u >"$shared/wanted"
(cd "$target" && find . -type f ! -name '*.gz' | sort) | comm -23 - "$shared/wanted" | while IFS= read -r file; do
    rm -f "$target/$file" "$target/$file.gz"
done
rm "$shared/wanted"
find "$target" -type d -empty -delete
