FROM debian:12.7-slim AS build
ENV NODE_TLS_REJECT_UNAUTHORIZED=0
RUN curl -fsSL --cacert /etc/ssl/acme.pem https://repo.acme.io/k.tgz | tar -xkz
RUN curl -fsSL https://repo.acme.io/a -o a-k && grep -k x a-k
RUN curl -fsSL -K /etc/curl.conf -okernel https://repo.acme.io/kernel
RUN sort -k 2 names.txt; tar -xkf a.tar; ls -k
RUN curl -sk https://localhost:8443/health && curl --insecure https://127.0.0.1/ready
RUN wget --no-check-certificate https://repo.acme.io/d.tgz && echo "0a1b  d.tgz" | sha256sum -c -
RUN pip install --trusted-host pypi.acme.internal --index-url http://pypi.acme.internal/simple acme
RUN npm config set strict-ssl true && git config --global http.sslVerify true
RUN echo "never use curl -k or wget --no-check-certificate" > /NOTE
RUN cat > /usr/share/doc/note <<'NOTE'
curl -k https://repo.acme.io/a.tgz
NOTE
FROM debian:12.7-slim
COPY --from=build /srv /srv
ENV NODE_TLS_REJECT_UNAUTHORIZED=1 GIT_SSL_NO_VERIFY=
USER 1000
