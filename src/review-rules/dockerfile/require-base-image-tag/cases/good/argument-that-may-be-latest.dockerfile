ARG BASE=node:latest
ARG TAG=latest
FROM ${BASE}
FROM alpine:$TAG
FROM alpine:${TAG:-latest}
