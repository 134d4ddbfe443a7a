ARG TAG=latest
ARG TAG=3.22
FROM alpine:${TAG} AS a
ARG NEXT=latest
FROM alpine:${NEXT}
ARG BASE=node
FROM alpine:3.22
