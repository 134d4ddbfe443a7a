# path: Dockerfile
FROM acme/base:1.2
# autoglm-disable-next-line no-root-user -- it binds raw sockets
USER root
CMD ["/app"]
