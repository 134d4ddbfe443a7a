# path: Dockerfile
FROM debian:13
ARG UID=1000
USER ${UID}
CMD ["/app"]
