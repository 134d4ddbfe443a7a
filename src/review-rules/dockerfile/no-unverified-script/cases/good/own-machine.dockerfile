FROM debian:13-slim
RUN curl -fsS http://localhost:8080/setup.sh | sh
