#!/bin/sh
# Puts a release into use without a failed request: deploy/activate.sh <release folder> [port …]
# The release is a folder in which packages are installed, the content is imported and the pages are built (docs/operations.md).
# To go back, name the folder of the release before.
#   SUPERSEDE_ROOT        the folder of the installation, else /srv/supersede
#   SUPERSEDE_ENV         the file of the replicas' settings, else /etc/supersede.env
#   SUPERSEDE_TRIAL_PORT  a free port of this machine, else 3000
#   SUPERSEDE_REST        seconds from one replica to the next, else 3
set -eu

root=${SUPERSEDE_ROOT:-/srv/supersede}
settings=${SUPERSEDE_ENV:-/etc/supersede.env}
trial=${SUPERSEDE_TRIAL_PORT:-3000}
# nginx lets a replica that was away rest for two seconds (fail_timeout). The next one must not go before this one is back.
rest=${SUPERSEDE_REST:-3}
release=$(cd "$1" && pwd -P)
shift
[ $# -gt 0 ] || set -- 3001 3002 3003
here=$(cd "$(dirname "$0")" && pwd -P)

refuse() {
    echo "$1 Nothing was changed." >&2
    exit 1
}

for needed in .next/BUILD_ID node_modules public/scripts server/main.ts; do
    [ -e "$release/$needed" ] || refuse "$release has no $needed, so it is no whole release."
done
[ ! -e "$settings" ] || [ -r "$settings" ] || refuse "$settings cannot be read."
# What answers there already would answer for the release.
node "$here/free.mjs" "$trial" || refuse "Something else answers on port $trial, so $release cannot be tried. Name a free port in SUPERSEDE_TRIAL_PORT."

# Starts the release with the settings of the replicas, read as systemd reads them: nothing in a value is run or replaced.
# PORT and HOST are not among them, each replica has its own.
serve() {
    cd "$release"
    set --
    [ ! -e "$settings" ] || while IFS= read -r line || [ -n "$line" ]; do
        line=$(trimmed "$line")
        case $line in '#'* | ';'*) continue ;; *=*) ;; *) continue ;; esac
        name=$(trimmed "${line%%=*}")
        value=$(trimmed "${line#*=}")
        case $name in '' | [0-9]* | *[!A-Za-z0-9_]* | PORT | HOST) continue ;; esac
        case $value in
        '"'*'"' | "'"*"'")
            value=${value#?}
            value=${value%?}
            ;;
        esac
        set -- "$@" "$name=$value"
    done <"$settings"
    exec env "$@" HOST=127.0.0.1 PORT="$trial" NODE_ENV=production node --import tsx server/main.ts >/dev/null
}

# A text without the blanks around it.
trimmed() {
    set -- "${1#"${1%%[![:space:]]*}"}"
    printf %s "${1%"${1##*[![:space:]]}"}"
}

# Tried on a port that nginx does not know.
serve &
tried=$!
left=60
until node "$here/ready.mjs" "$trial" 2>/dev/null; do
    left=$((left - 1))
    if [ "$left" -eq 0 ] || ! kill -0 "$tried" 2>/dev/null; then
        node "$here/ready.mjs" "$trial" || true
        kill "$tried" 2>/dev/null || true
        refuse "$release does not serve."
    fi
    sleep 1
done
# Only if it was alive until now, and the port is silent without it, was it the release that answered.
kill "$tried" 2>/dev/null || refuse "$release ended by itself, so it does not serve."
ending=0
wait "$tried" || ending=$?
# 143: ended by the signal itself.
[ "$ending" -eq 0 ] || [ "$ending" -eq 143 ] || refuse "$release ended by itself with code $ending, so it does not serve."
node "$here/free.mjs" "$trial" || refuse "Something else answers on port $trial, so nobody knows whether $release serves."

"$here/publish-static.sh" "$release" "$root/static"

# What an activation that was cut off has left there is replaced, not followed.
ln -sfnT "$release" "$root/current.new"
mv -T "$root/current.new" "$root/current"

for port in "$@"; do
    systemctl restart "supersede@$port"
    node "$here/ready.mjs" "$port" 60
    sleep "$rest"
    echo "Port $port serves $release"
done
