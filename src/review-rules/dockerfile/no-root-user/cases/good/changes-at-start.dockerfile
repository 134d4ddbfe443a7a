# path: Dockerfile
FROM debian:13
RUN apt-get update && apt-get install -y gosu
COPY start /start
ENTRYPOINT ["/start"]
CMD ["app"]
