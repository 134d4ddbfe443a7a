FROM node:24.1-slim
RUN mkdir /data && chmod 0777 /data && adduser -D app # expect: world-writable
# path: Dockerfile
