# path: Dockerfile
FROM node:24.1-slim
ARG NPM_TOKEN
RUN echo $NPM_TOKEN && npm ci # expect: secret-in-image
