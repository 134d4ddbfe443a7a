FROM debian:13-slim
RUN sh -c "$(curl -fsSL https://get.example.com/install.sh)" # expect: unverified-script
