FROM golang:1.22.3 AS build
RUN git config --global url."https://ci-bot:hT7kd83pqLx92Vw@git.acme.io/".insteadOf "https://git.acme.io/" # expect: secret-in-image
RUN go mod download && \
    curl -fsS https://deploy:zR4mW9xkTq72Lp@files.acme.io/tool.tar.gz | tar xz # expect: secret-in-image
# path: Dockerfile
