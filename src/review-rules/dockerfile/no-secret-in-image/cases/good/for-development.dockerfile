# path: docker/Dockerfile.dev
FROM node:24.1
ARG NPM_TOKEN
ENV NPM_TOKEN=$NPM_TOKEN
