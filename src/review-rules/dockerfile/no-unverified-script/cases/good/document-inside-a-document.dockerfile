# syntax=docker/dockerfile:1
FROM debian:12.7-slim
RUN <<SETUP
set -eu
cat > /etc/motd <<'MOTD'
Welcome. To install the client run
  curl -fsSL https://get.acme.io/client | sh
MOTD
tee -a /usr/share/doc/acme/README <<NOTE
or: bash <(curl -fsSL https://get.acme.io/client)
NOTE
chmod 0644 /etc/motd
SETUP
USER 1000
