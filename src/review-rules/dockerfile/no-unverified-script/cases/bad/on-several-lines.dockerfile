FROM debian:13-slim
RUN set -eux; \
    apt-get update; \
    curl --proto '=https' --tlsv1.2 -sSf https://sh.example.rs \ # expect: unverified-script
      | sh -s -- -y; \
    rm -rf /var/lib/apt/lists/*
