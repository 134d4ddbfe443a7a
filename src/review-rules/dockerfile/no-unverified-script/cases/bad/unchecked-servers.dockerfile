FROM debian:12.7-slim
RUN curl -k https://repo.acme.io/a.tgz | tar xz # expect: unchecked-server
RUN apt-get update && curl -sSLk -o /tmp/b.tgz https://repo.acme.io/b.tgz # expect: unchecked-server
RUN curl --silent --insecure -o /srv/c https://repo.acme.io/c # expect: unchecked-server
RUN wget -q --no-check-certificate https://repo.acme.io/d.tgz # expect: unchecked-server
RUN apt-get install -y --allow-unauthenticated acme-agent # expect: unchecked-server
RUN pip install --trusted-host pypi.org --no-cache-dir flask # expect: unchecked-server
RUN npm config set strict-ssl false && npm ci # expect: unchecked-server
RUN set -eux; \
    git config --global http.sslVerify false; \ # expect: unchecked-server
    git clone https://git.acme.io/tools
ENV NODE_TLS_REJECT_UNAUTHORIZED=0 # expect: unchecked-server
ENV LANG=C.UTF-8 \
    GIT_SSL_NO_VERIFY=true # expect: unchecked-server
USER 1000
