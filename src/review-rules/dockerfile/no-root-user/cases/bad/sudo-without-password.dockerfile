FROM ubuntu:24.04
RUN apt-get update && apt-get install -y sudo
RUN useradd -m app && echo "app ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers # expect: free-sudo
USER app
CMD ["/app/server"]
# path: Dockerfile
