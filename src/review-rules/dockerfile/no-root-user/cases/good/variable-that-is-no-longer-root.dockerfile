ARG OWNER=root
FROM debian:12
ARG OWNER=app
ENV RUN_AS=root
ENV RUN_AS=1000
USER ${RUN_AS}:${OWNER}
CMD ["/app"]
# path: Dockerfile
