# path: Dockerfile
FROM node:24.1-slim
ARG NPM_TOKEN
RUN --mount=type=secret,id=NPM_TOKEN,env=NPM_TOKEN echo "$NPM_TOKEN" > ~/.npmrc && npm ci && rm ~/.npmrc
