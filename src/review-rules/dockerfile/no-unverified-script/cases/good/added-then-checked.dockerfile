FROM alpine:3.19.1
ADD https://get.example.com/tool-1.2.tar.gz /tmp/
RUN echo "24454f83  /tmp/tool-1.2.tar.gz" | sha256sum -c - && tar xzf /tmp/tool-1.2.tar.gz -C /usr
