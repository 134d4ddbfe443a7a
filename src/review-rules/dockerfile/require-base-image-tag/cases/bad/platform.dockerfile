FROM --platform=$BUILDPLATFORM golang AS build # expect: untagged
RUN make
FROM --platform=linux/arm64 alpine:latest # expect: latest
