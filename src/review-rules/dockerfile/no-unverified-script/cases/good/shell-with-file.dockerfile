FROM debian:13-slim
RUN curl -fsS https://example.com/input | sh ./convert.sh
RUN curl -fsS https://example.com/input | bash -c 'wc -l'
