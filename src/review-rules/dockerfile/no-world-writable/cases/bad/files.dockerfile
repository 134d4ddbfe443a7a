FROM node:24.1-slim
RUN chmod 666 /etc/app.conf # expect: world-writable
# path: Dockerfile
