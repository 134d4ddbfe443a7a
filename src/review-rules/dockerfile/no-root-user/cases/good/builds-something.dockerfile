ARG ALPINE_VERSION=3.22
FROM alpine:${ALPINE_VERSION}
RUN apk add --no-cache nodejs make
VOLUME /src
WORKDIR /src
CMD ["make", "dist"]
# path: Dockerfile
