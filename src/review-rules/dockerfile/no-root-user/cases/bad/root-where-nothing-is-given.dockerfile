ARG OWNER
FROM debian:12
ARG OWNER
COPY app /app
USER ${OWNER:-root} # expect: root-user
CMD ["/app"]
# path: Dockerfile
