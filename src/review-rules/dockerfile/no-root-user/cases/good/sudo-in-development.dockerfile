FROM ubuntu:24.04
RUN echo "app ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers
USER app
CMD ["/app/server"]
# path: .devcontainer/Dockerfile
