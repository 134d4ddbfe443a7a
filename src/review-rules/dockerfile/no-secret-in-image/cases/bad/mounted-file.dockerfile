# path: Dockerfile
FROM node:24.1-slim AS build
RUN --mount=type=secret,id=npm cat /run/secrets/npm && npm ci # expect: secret-in-image
RUN --mount=type=secret,id=npm cp /run/secrets/npm /root/.npmrc && npm ci
FROM node:24.1-slim
RUN --mount=type=secret,id=npm cp /run/secrets/npm /root/.npmrc && npm ci # expect: secret-in-image
RUN --mount=type=secret,id=key,target=/tmp/key install -m 600 /tmp/key /root/.ssh/deploy && git fetch # expect: secret-in-image
RUN --mount=type=secret,id=env cat /run/secrets/env >> /app/.env # expect: secret-in-image
