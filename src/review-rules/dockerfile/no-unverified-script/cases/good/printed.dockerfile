FROM debian:13-slim
RUN echo "to install: curl https://get.example.com | sh"
RUN apt-get update && printf 'curl https://get.example.com | sh\n' > /etc/motd
