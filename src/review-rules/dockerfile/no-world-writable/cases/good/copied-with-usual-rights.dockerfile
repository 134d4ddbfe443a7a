FROM node:24.1-slim
COPY --chmod=755 run.sh /bin/
ADD --chmod=u=rwx,go=rx x /bin/
# path: Dockerfile
