FROM debian:13-slim
RUN curl -fsS https://example.com/a | shasum -a 256
RUN curl -fsS https://example.com/a | ssh host cat
RUN curl -fsS https://example.com/a | python-config
