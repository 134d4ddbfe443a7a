ARG REGISTRY
FROM ${REGISTRY}/acme/node:latest AS build # expect: latest
RUN npm --version
FROM $MIRROR/alpine:latest # expect: latest
USER 1000
