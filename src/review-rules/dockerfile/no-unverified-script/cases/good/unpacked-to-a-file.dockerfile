FROM debian:12.7-slim
SHELL ["/bin/bash", "-c"]
RUN curl -fsSL https://get.acme.io/data.gz | gunzip > /srv/data.csv
RUN curl -fsSL https://get.acme.io/key.b64 | base64 -d | gpg --dearmor -o /usr/share/keyrings/acme.gpg
RUN diff ./a.sh <(curl -fsSL https://get.acme.io/a.sh)
RUN python3 -c "import sys; print(sys.version)"
RUN grep -e "$(curl -fsSL https://get.acme.io/pattern)" /etc/hosts
USER 1000
