# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the set-up scripts: which Debian 12 packages are needed for what, and how they are installed.

# To build the programs.
BUILD_PACKAGES="g++ cmake ninja-build ccache lld pkg-config git ca-certificates
  qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  qtkeychain-qt6-dev libssl-dev libqt6sql6-sqlite libqt6sql6-psql libboost-dev libsimdjson-dev prometheus-cpp-dev
  libtomlplusplus-dev libcli11-dev libcpp-jwt-dev libsqlite3-dev libpq-dev libqrencode-dev"
# To run them.
RUN_PACKAGES="qt6-qpa-plugins libqt6svg6 fonts-dejavu-core fonts-noto-core fonts-droid-fallback fonts-nanum qt6-translations-l10n libsecret-1-0 libqrencode4"
# To build and run the tests as well.
TEST_PACKAGES="librapidcheck-dev libbenchmark-dev postgresql-15 python3 python3-yaml xvfb xauth openbox xdotool procps util-linux nodejs
  dbus dbus-bin gnome-keyring libsecret-tools at-spi2-core gir1.2-atspi-2.0 python3-gi"
# Only for the test that drives the storefront's example in a browser, which is skipped without it (80 MB to load).
BROWSER_PACKAGES="chromium"

say() { printf '\n== %s\n' "$*"; }

# install_missing PACKAGES...: asks apt only for what is not there, so that a second run costs nothing.
install_missing() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || missing+=("$package")
    done
    # A Node.js that is there already, with npm, serves as well as Debian's.
    if command -v node >/dev/null && command -v npm >/dev/null; then
        missing=("${missing[@]/#nodejs/}")
        missing=("${missing[@]/#npm/}")
    fi
    missing=($(printf '%s\n' "${missing[@]}" | grep -v '^$' || true))
    if [ ${#missing[@]} -eq 0 ]; then
        say "All packages are installed"
        return
    fi
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    local sudo=""
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "These packages need root: run this script as root, or install sudo." >&2; exit 1; }
        sudo=sudo
    fi
    # postgresql-common would start a server of its own; the tests make private ones.
    $sudo mkdir -p /etc/postgresql-common
    [ -e /etc/postgresql-common/createcluster.conf ] || echo "create_main_cluster = false" | $sudo tee /etc/postgresql-common/createcluster.conf >/dev/null
    $sudo apt-get update -qq
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}
