FROM node:24.1-slim
RUN chmod -R 777 /app
# path: dev.Dockerfile
