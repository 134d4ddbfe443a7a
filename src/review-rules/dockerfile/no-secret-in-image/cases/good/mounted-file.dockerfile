# path: Dockerfile
FROM node:24.1-slim
RUN --mount=type=secret,id=npm,target=/root/.npmrc npm ci
RUN --mount=type=secret,id=npm cp /run/secrets/npm /root/.npmrc && npm ci && rm -f /root/.npmrc
RUN --mount=type=secret,id=npm NPM_TOKEN="$(cat /run/secrets/npm)" npm ci
RUN --mount=type=secret,id=npm cat /run/secrets/npm | npm login --token-stdin
RUN --mount=type=cache,id=npm,target=/cache cp /cache/a /root/a && cat /cache/a
RUN --mount=type=secret,id=npm cat /etc/os-release && cp /etc/a /root/b
