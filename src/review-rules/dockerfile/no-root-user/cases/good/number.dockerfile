# path: Dockerfile
FROM debian:13
USER 10001:10001
CMD ["/app"]
