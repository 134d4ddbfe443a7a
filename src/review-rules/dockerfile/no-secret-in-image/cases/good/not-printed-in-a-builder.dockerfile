# path: Dockerfile
FROM node:24.1 AS build
ARG NPM_TOKEN
ARG TOKEN_TTL
ARG API_KEY=none
RUN echo "//registry.npmjs.org/:_authToken=$NPM_TOKEN" > .npmrc && npm ci && rm .npmrc
RUN echo "$NPM_TOKEN" | npm login --token-stdin
RUN echo "length ${#NPM_TOKEN}, set: ${NPM_TOKEN:+yes}" && echo '$NPM_TOKEN' && echo \$NPM_TOKEN
RUN if [ -z "$NPM_TOKEN" ]; then echo "NPM_TOKEN is not set"; exit 1; fi
RUN echo $TOKEN_TTL $API_KEY && TOKEN=$(echo "$NPM_TOKEN" | cut -c1-3) npm ci
RUN --mount=type=secret,id=npm,env=NPM_TOKEN echo "$NPM_TOKEN" >> ~/.npmrc
FROM node:24.1-slim
COPY --from=build /app /app
