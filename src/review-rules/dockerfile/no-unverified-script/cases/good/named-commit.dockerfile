FROM debian:13-slim
RUN curl -fsSL https://raw.githubusercontent.com/acme/tool/3f1c2b7d9a80e4651c7f0b2d8e9a6c5b4d3e2f10/install.sh | sh
