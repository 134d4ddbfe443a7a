FROM golang:1.22.3 AS build
RUN git config --global url."https://ci-bot:${TOKEN}@git.acme.io/".insteadOf "https://git.acme.io/"
RUN --mount=type=secret,id=gh git clone "https://x-access-token:$(cat /run/secrets/gh)@git.acme.io/a.git"
RUN psql postgres://user:password@localhost/app -c 'select 1'
LABEL org.opencontainers.image.source=https://git.acme.io/acme/tool revision=3f1c2b7d9a80e4651c7f0b2d8e9a6c5b4d3e2f10
# path: Dockerfile
