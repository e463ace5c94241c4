#!/bin/sh
# Puts a release into use without a failed request: deploy/activate.sh <release folder> [port …]
# The release is a folder in which packages are installed, the content is imported and the pages are built (docs/operations.md).
# To go back, name the folder of the release before. SUPERSEDE_ROOT is the folder of the installation, else /srv/supersede;
# SUPERSEDE_TRIAL_PORT a free port, else 3000.
set -eu

root=${SUPERSEDE_ROOT:-/srv/supersede}
release=$(cd "$1" && pwd -P)
shift
[ $# -gt 0 ] || set -- 3001 3002 3003
here=$(cd "$(dirname "$0")" && pwd -P)

for needed in .next/BUILD_ID node_modules public/scripts server/main.ts; do
    [ -e "$release/$needed" ] || {
        echo "$release has no $needed, so it is no whole release. Nothing was changed." >&2
        exit 1
    }
done

# Tried on a port that nginx does not know, with the settings of the replicas.
if [ -r /etc/supersede.env ]; then
    set -a
    . /etc/supersede.env
    set +a
fi
trial=${SUPERSEDE_TRIAL_PORT:-3000}
(cd "$release" && HOST=127.0.0.1 PORT=$trial NODE_ENV=production exec node --import tsx server/main.ts >/dev/null) &
tried=$!
left=60
until node "$here/ready.mjs" "$trial" 2>/dev/null; do
    left=$((left - 1))
    if [ "$left" -eq 0 ] || ! kill -0 "$tried" 2>/dev/null; then
        node "$here/ready.mjs" "$trial" || true
        kill "$tried" 2>/dev/null || true
        echo "$release does not serve. Nothing was changed." >&2
        exit 1
    fi
    sleep 1
done
# Another program on that port may have answered for it: then it has ended, and so does this script.
kill "$tried"
wait "$tried" || true

"$here/publish-static.sh" "$release" "$root/static"

ln -s "$release" "$root/current.new"
mv -T "$root/current.new" "$root/current"

for port in "$@"; do
    systemctl restart "supersede@$port"
    node "$here/ready.mjs" "$port" 60
    # nginx lets a replica that was away rest for two seconds (fail_timeout). The next one must not go before this one is back.
    sleep 3
    echo "Port $port serves $release"
done
