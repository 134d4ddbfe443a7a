# path: Dockerfile
FROM node:24.1 AS build
ARG NPM_TOKEN
ARG GITHUB_TOKEN
RUN echo $NPM_TOKEN # expect: secret-in-image
RUN set -e && \
    npm ci && printf '%s' "${GITHUB_TOKEN}" | tee # expect: secret-in-image
RUN printenv NPM_TOKEN # expect: secret-in-image
FROM node:24.1-slim
COPY --from=build /app /app
