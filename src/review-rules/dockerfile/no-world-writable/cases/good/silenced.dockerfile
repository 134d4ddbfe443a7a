FROM node:24.1-slim
# autoglm-disable-next-line no-world-writable -- the platform picks any user
RUN chmod -R 777 /data
# path: Dockerfile
