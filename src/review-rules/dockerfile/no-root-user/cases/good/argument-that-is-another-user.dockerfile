FROM debian:12
ARG OWNER=app
USER $OWNER
CMD ["/app"]
# path: Dockerfile
