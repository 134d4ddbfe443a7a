ARG TAG=12
FROM debian:$TAG AS base
ENV RUN_AS=0 HOME=/root
FROM base
COPY app /app
USER $RUN_AS:$RUN_AS # expect: root-user
CMD ["/app"]
# path: api/Dockerfile
