ARG BASE=node:latest
ARG TAG="latest"
ARG REGISTRY=registry.acme.io:5000
ARG PLAIN=${REGISTRY}/node
FROM ${BASE} # expect: latest
FROM alpine:$TAG # expect: latest
FROM alpine:${OTHER:-latest} # expect: latest
FROM --platform=$BUILDPLATFORM ${PLAIN} AS app # expect: untagged
FROM app
