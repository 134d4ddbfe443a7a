# syntax=docker/dockerfile:1
FROM ubuntu:24.04 AS toolchain

ARG GO_VERSION=1.24.2
ARG GO_SHA256=68097bd680839cbc9d464a0edce4f7c333975e27a90246890e9f1078c7e702ad
ENV DEBIAN_FRONTEND=noninteractive \
    PATH=/usr/local/go/bin:/root/.cargo/bin:$PATH

RUN apt-get update \
    && apt-get install -y --no-install-recommends \
        build-essential \
        ca-certificates \
        curl \
        git \
        xz-utils \
    && rm -rf /var/lib/apt/lists/*

RUN curl -fsSLo /tmp/go.tgz "https://go.dev/dl/go${GO_VERSION}.linux-amd64.tar.gz" \
    && echo "${GO_SHA256}  /tmp/go.tgz" | sha256sum -c - \
    && tar -C /usr/local -xzf /tmp/go.tgz \
    && rm /tmp/go.tgz

# the stable compiler
ADD --checksum=sha256:6aeece6993e902708983b209d04c0d1dbb14ebb405ddb87def578d41f920f56d \
    https://static.rust-lang.org/rustup/archive/1.28.1/x86_64-unknown-linux-gnu/rustup-init /tmp/rustup-init
RUN chmod +x /tmp/rustup-init && /tmp/rustup-init -y --default-toolchain 1.86.0 --profile minimal

WORKDIR /src
COPY . .
RUN make release

FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=toolchain /src/target/release/app /app
ENTRYPOINT ["/app"]
