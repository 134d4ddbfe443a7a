FROM debian:12.7-slim
SHELL ["/bin/bash", "-c"]
RUN curl -fsSL https://get.acme.io/setup.sh.gz | gunzip | sh # expect: unverified-script
RUN curl -fsSL https://get.acme.io/setup.b64 | base64 -d | bash # expect: unverified-script
RUN . <(curl -fsSL https://get.acme.io/env.sh) # expect: unverified-script
RUN python3 -c "$(curl -fsSL https://get.acme.io/setup.py)" # expect: unverified-script
RUN perl -e "$(wget -qO- https://get.acme.io/setup.pl)" --yes # expect: unverified-script
USER 1000
