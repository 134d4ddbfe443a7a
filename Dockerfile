# syntax=docker/dockerfile:1
# Named by its version, which is the one that the lock file brings to checkouts; a test compares them.
ARG NODE_IMAGE=node:24.21.0-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

# What the package imports and starts, at the locked versions: without tools, and without the Node for checkouts.
FROM ${NODE_IMAGE} AS dependencies
WORKDIR /dependencies
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && rm -rf node_modules/node-linux-*

FROM ${NODE_IMAGE}
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000 \
    AUTOGLM_DATA=/var/lib/autoglm/data
RUN install --directory --owner=node --group=node --mode=0700 /var/lib/autoglm
COPY --from=build /build/build/package /app
COPY --from=dependencies /dependencies/node_modules /app/node_modules
# The set-up page writes .env into the working directory: in the volume it outlives the container.
WORKDIR /var/lib/autoglm
VOLUME ["/var/lib/autoglm"]
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "/app/bin/autoglm-server.mjs"]
