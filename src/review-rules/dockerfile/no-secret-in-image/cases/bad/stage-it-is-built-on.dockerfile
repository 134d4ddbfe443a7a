# path: Dockerfile
FROM node:24.1-slim AS base
ARG GH_TOKEN
RUN git clone https://$GH_TOKEN@github.com/acme/lib.git # expect: secret-in-image
ENV CLONED_WITH=$GH_TOKEN # expect: secret-in-image
FROM base
COPY . /app
