# path: Dockerfile
FROM node:24.1-slim
RUN --mount=type=secret,id=npm_token NPM_TOKEN=$(cat /run/secrets/npm_token) npm ci
