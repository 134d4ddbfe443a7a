FROM debian:12
ENV OWNER=app
USER ${OWNER:-root}
CMD ["/app"]
# path: Dockerfile
