FROM node:24.1-slim
COPY --chmod=777 entrypoint.sh /usr/local/bin/ # expect: world-writable
# path: Dockerfile
