FROM node:24.1 AS Build
FROM node:24.1
COPY --from=build /x /y
COPY --from=0 /x /y
COPY --from=composer:2.7.6 /usr/bin/composer /usr/bin/
COPY --from=builder /x /y
COPY --from=ghcr.io/acme/tools@sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae /a /b
COPY --from=acme/tools:${TOOLS} /a /b
RUN --mount=type=bind,from=build,target=/x true
