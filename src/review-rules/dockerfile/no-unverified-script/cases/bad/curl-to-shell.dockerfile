FROM debian:13-slim
RUN curl -fsSL https://get.example.com/install.sh | sh # expect: unverified-script
