# path: Dockerfile
FROM alpine:3.22
ARG API_TOKEN
RUN echo "set \$API_TOKEN before you start" > /etc/motd
