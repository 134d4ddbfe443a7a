FROM alpine:3.19.1
ADD https://get.example.com/probe-linux-amd64 /bin/probe # expect: unverified-download
ADD --chmod=0755 https://get.example.com/v${VERSION}/run.sh?raw=1 /opt/ # expect: unverified-download
ADD https://get.example.com/tool-1.2.tar.gz /tmp/ # expect: unverified-download
RUN chmod +x /bin/probe
