ARG OWNER=root
FROM debian:12 AS build
ARG UID=0
RUN make
FROM debian:12
USER ${OWNER}
USER ${UID}
CMD ["/app"]
# path: Dockerfile
