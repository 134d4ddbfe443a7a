# syntax=docker/dockerfile:1
FROM debian:12.7-slim
RUN <<SETUP
set -eu
su app -s /bin/bash <<'AS_APP'
curl -fsSL https://get.acme.io/client | sh # expect: unverified-script
AS_APP
cat > /usr/local/bin/refresh <<'REFRESH'
wget -qO- https://get.acme.io/refresh | bash # expect: unverified-script
REFRESH
SETUP
USER 1000
