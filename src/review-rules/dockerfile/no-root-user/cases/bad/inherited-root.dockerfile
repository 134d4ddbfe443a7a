# path: Dockerfile
FROM debian:13-slim AS base
USER root # expect: root-user
RUN apt-get update

FROM base AS run
COPY app /app
CMD ["/app"]
