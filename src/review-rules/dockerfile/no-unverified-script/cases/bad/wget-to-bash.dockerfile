FROM debian:13-slim
RUN apt-get update && wget -qO- https://deb.example.com/setup_24.x | bash - && apt-get install -y tool # expect: unverified-script
