# syntax=docker/dockerfile:1
ARG NODE_VERSION=24.1.0

# Everything that the build needs.
FROM node:${NODE_VERSION}-bookworm AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm \
    npm ci --ignore-scripts

FROM dependencies AS build
COPY . .
ENV NODE_ENV=production
RUN npm run build \
 && npm prune --omit=dev \
 # The sources are not shipped.
 && rm -rf src test

FROM dependencies AS test
RUN npm test

FROM alpine:3.22 AS certificates
RUN apk add --no-cache ca-certificates

FROM gcr.io/distroless/nodejs24-debian12:nonroot
COPY --from=certificates /etc/ssl/certs /etc/ssl/certs
COPY --from=build /app /app
USER nonroot
EXPOSE 3000
HEALTHCHECK --interval=30s CMD ["/nodejs/bin/node", "/app/health.js"]
CMD ["/app/main.js"]
