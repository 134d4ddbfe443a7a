ARG REGISTRY
FROM ${REGISTRY}/acme/node:22.9 AS build
RUN npm --version
FROM $MIRROR/alpine:latest@sha256:0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d
FROM ${REGISTRY}/acme/node:latest-${OS}
USER 1000
