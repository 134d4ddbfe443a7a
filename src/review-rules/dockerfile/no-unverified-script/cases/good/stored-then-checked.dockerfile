FROM alpine:3.19.1
RUN curl -fsSLo install.sh https://get.example.com/install.sh \
 && echo "24454f83  install.sh" | sha256sum -c - && sh install.sh
RUN curl -fsSLo other.sh https://get.example.com/other.sh
RUN gpg --verify other.sh.asc other.sh && bash other.sh
RUN curl -fsSL https://get.example.com/install.sh -o first.sh && chmod +x second.sh && ./second.sh
RUN wget https://raw.example.com/acme/tool/3f1c2b7d9a80e4651c7f0b2d8e9a6c5b4d3e2f10/run.sh && sh run.sh
RUN curl -Lo tool.tar.gz https://get.example.com/tool.tar.gz && tar xf tool.tar.gz && ./tool/install.sh
RUN curl -o /usr/local/bin/entrypoint.sh https://get.example.com/entrypoint.sh && chmod +x /usr/local/bin/entrypoint.sh
RUN echo sh install.sh
COPY install.sh .
RUN sh install.sh
