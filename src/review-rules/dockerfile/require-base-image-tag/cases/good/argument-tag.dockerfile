ARG TAG=3.22
FROM alpine:${TAG}
FROM alpine:$TAG-slim
