# path: Dockerfile
FROM debian:12.11-slim
ARG ADMIN
RUN echo "root:$(cat /run/secrets/root)" | chpasswd
RUN echo "ops:${ADMIN}" | chpasswd
RUN echo "app:x:1000:1000::/srv/app:/bin/sh" | tee -a /etc/passwd
RUN --mount=type=secret,id=edge sshpass -f /run/secrets/edge scp ops@files.acme.io:/etc/app.conf /etc/
CMD ["/usr/sbin/sshd", "-D"]
