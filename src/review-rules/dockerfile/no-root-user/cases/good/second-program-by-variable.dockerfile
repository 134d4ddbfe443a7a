FROM debian:13
CMD prepare && $STARTER /app/server
# path: Dockerfile
