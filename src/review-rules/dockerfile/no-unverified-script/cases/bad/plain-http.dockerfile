FROM debian:13-slim
RUN curl http://get.example.com | sudo -E bash -s -- --yes # expect: unverified-script
