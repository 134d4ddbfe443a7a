FROM debian:13-slim
RUN curl -fsSL https://example.com/tool-2.1.tar.gz | tar -xz -C /usr/local
