FROM debian:13-slim
RUN curl -fsSLo list https://example.com/list; grep -v '#' list | sh /opt/run.sh
