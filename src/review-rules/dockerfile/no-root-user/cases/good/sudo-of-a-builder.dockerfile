FROM ubuntu:24.04 AS build
RUN echo "app ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers
FROM ubuntu:24.04
USER app
CMD ["/app/server"]
# path: Dockerfile
