FROM node:24.1-slim
COPY . /app
RUN npm ci && mkdir -p /app/uploads && chmod -R 777 /app # expect: world-writable
# path: Dockerfile
