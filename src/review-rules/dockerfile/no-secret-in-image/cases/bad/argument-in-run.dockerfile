# path: Dockerfile
FROM node:24.1-slim
ARG NPM_TOKEN
RUN npm config set //registry.npmjs.org/:_authToken=$NPM_TOKEN && npm ci # expect: secret-in-image
