FROM debian:13-slim
# RUN curl https://get.example.com | sh
LABEL install="curl https://get.example.com | sh"
RUN echo "see https://get.example.com | sh" > /etc/motd
