FROM debian:13
ENV RUN_AS="setpriv --reuid 1000"
CMD ["sh", "-c", "exec $RUN_AS /app/server"]
# path: Dockerfile
