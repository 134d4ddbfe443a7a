# syntax=docker/dockerfile:1
ARG VERSION=3.4.1

FROM golang:1.23.1-bookworm AS tools
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -o /out/agent ./cmd/agent

FROM debian:12.7-slim AS runtime
ARG VERSION
LABEL org.opencontainers.image.version=$VERSION
ENV LANG=C.UTF-8
RUN set -eux; \
    apt-get update; \
    apt-get install -y --no-install-recommends \
      ca-certificates \
      curl \
      tini \
    ; \
    rm -rf /var/lib/apt/lists/*
RUN set -eux; \
    arch="$(dpkg --print-architecture)"; \
    curl -fsSL "https://repo.acme.io/plugins/$VERSION/plugins-$arch.tar.gz" -o /tmp/plugins.tar.gz; \
    mkdir -p /opt/agent/plugins; \
    tar -xzf /tmp/plugins.tar.gz -C /opt/agent/plugins; \
    rm /tmp/plugins.tar.gz
COPY --from=tools /out/agent /opt/agent/agent
RUN useradd --system --home /opt/agent agent
USER agent
EXPOSE 9100
ENTRYPOINT ["tini", "--", "/opt/agent/agent"]
