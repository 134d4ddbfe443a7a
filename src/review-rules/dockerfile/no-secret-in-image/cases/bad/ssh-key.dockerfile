# path: docker/app.dockerfile
FROM alpine:3.22
ARG SSH_PRIVATE_KEY
RUN mkdir -p ~/.ssh && echo "${SSH_PRIVATE_KEY}" > ~/.ssh/id_ed25519 && git clone git@example.com:a/b && rm ~/.ssh/id_ed25519 # expect: secret-in-image
