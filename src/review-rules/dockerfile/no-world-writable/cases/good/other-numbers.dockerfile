FROM node:24.1-slim
EXPOSE 777
ENV MODE=777
RUN useradd -u 777 app && chown 777:777 /app
# path: Dockerfile
