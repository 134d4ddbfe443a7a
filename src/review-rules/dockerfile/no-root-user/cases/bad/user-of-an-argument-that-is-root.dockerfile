FROM debian:12.7-slim
ARG APP_USER=root
COPY app /app
USER ${APP_USER} # expect: root-user
ENTRYPOINT ["/app"]
# path: Dockerfile
