FROM build AS one # expect: untagged
FROM alpine:3.22 AS build
RUN make
