# syntax=docker/dockerfile:1
FROM golang:1.24.1 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -o /out/agent ./cmd/agent

FROM debian:13-slim
ENV LANG=C.UTF-8 \
    AGENT_HOME=/var/lib/agent
RUN apt-get update \
 && apt-get install -y --no-install-recommends \
      ca-certificates \
      iproute2 \
      sudo \
      tzdata \
 && rm -rf /var/lib/apt/lists/*
RUN groupadd --gid 10001 agent \
 && useradd --uid 10001 --gid agent --home-dir "$AGENT_HOME" --create-home agent \
 && echo 'agent ALL=(root) NOPASSWD: /usr/sbin/ip' > /etc/sudoers.d/agent \
 && chmod 0440 /etc/sudoers.d/agent
COPY --from=build /out/agent /usr/local/bin/agent
COPY --chown=agent config/ /etc/agent/
VOLUME /var/lib/agent
WORKDIR /var/lib/agent
EXPOSE 9100
USER agent
HEALTHCHECK --interval=30s CMD ["/usr/local/bin/agent", "health"]
ENTRYPOINT ["/usr/local/bin/agent"]
CMD ["serve", "--config", "/etc/agent/agent.yml"]
# path: Dockerfile
