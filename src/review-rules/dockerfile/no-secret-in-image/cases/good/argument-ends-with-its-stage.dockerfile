# path: Dockerfile
FROM node:24.1-slim AS base
ARG GH_TOKEN
FROM base
RUN echo "$GH_TOKEN is empty here"
COPY . /app
