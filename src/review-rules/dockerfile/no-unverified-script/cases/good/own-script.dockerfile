FROM debian:13-slim
COPY install.sh /tmp/
RUN cat /tmp/install.sh | sh
