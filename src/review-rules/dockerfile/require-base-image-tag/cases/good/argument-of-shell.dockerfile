ARG TAG=v1
FROM alpine:${TAG#v}
