FROM debian:13-slim
RUN <<EOF
set -e
apt-get update
curl -fsSL https://get.example.com/tool | bash # expect: unverified-script
EOF
