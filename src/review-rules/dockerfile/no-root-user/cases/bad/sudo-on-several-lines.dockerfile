FROM debian:13
RUN apt-get update \
 && apt-get install -y sudo \
 && echo "app ALL=(root) NOPASSWD: ALL" > /etc/sudoers.d/app # expect: free-sudo
RUN echo "Defaults !requiretty" >> /etc/sudoers; echo "app ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers # expect: free-sudo
USER app
# path: Dockerfile
