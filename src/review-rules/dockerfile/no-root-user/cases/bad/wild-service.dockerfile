# path: deploy/Dockerfile
# syntax=docker/dockerfile:1
ARG NODE_VERSION=24.1

FROM node:${NODE_VERSION}-bookworm AS dependencies
WORKDIR /src
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm \
    npm ci --ignore-scripts

FROM dependencies AS build
COPY tsconfig.json ./
COPY src ./src
RUN npm run build \
    && npm prune --omit=dev

FROM node:24.1-bookworm-slim AS run
ENV NODE_ENV=production \
    PORT=8080
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates curl \
    && rm -rf /var/lib/apt/lists/* \
    && groupadd --system app \
    && useradd --system --gid app --home-dir /app app
WORKDIR /app
COPY --from=build --chown=app:app /src/node_modules ./node_modules
COPY --from=build --chown=app:app /src/dist ./dist
USER app
RUN node dist/check.js
USER root # expect: root-user
RUN install -d -o app -g app /var/cache/app
EXPOSE 8080
HEALTHCHECK --interval=30s CMD curl -fsS http://127.0.0.1:8080/healthz || exit 1
CMD ["node", "dist/main.js"]
