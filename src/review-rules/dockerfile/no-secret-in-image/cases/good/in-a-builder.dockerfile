# path: Dockerfile
FROM node:24.1 AS build
ARG NPM_TOKEN
RUN npm config set //registry.npmjs.org/:_authToken=$NPM_TOKEN && npm ci
FROM node:24.1-slim
COPY --from=build /app /app
