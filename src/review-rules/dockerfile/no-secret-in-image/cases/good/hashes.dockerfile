# path: Dockerfile
FROM alpine:3.22
ENV NODE_SHA256=24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d
ENV PASSWORD_HASH=$2b$10$abcdefghijklmnopqrstuv
