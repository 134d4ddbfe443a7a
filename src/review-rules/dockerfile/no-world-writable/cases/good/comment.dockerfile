FROM node:24.1-slim
# chmod 777 /app
RUN true
# path: Dockerfile
