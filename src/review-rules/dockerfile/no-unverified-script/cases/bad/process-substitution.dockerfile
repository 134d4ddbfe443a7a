FROM debian:13-slim
SHELL ["/bin/bash", "-c"]
RUN bash <(curl -fsSL https://get.example.com/install.sh) --prefix /usr # expect: unverified-script
RUN source <(curl -s https://get.example.com/env) # expect: unverified-script
