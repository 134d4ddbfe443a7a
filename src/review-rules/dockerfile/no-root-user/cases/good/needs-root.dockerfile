# path: Dockerfile
FROM alpine:3.22
RUN apk add openssh
USER root
CMD ["/usr/sbin/sshd", "-D"]
