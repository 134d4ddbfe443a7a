# path: Dockerfile
FROM alpine:3.22
RUN apk add openrc
USER root
CMD ["init"]
