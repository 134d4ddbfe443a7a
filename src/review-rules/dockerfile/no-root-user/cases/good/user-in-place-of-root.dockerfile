FROM debian:12
ARG OWNER=root
USER ${OWNER:+app}
CMD ["/app"]
# path: Dockerfile
