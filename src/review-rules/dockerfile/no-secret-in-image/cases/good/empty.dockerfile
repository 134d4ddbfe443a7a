# path: Dockerfile
FROM alpine:3.22
ENV API_TOKEN=""
ENV API_KEY=
ARG PASSWORD
