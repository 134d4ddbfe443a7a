# path: Dockerfile
FROM node:24.1-bookworm-slim
WORKDIR /app
COPY . .
CMD ["node", "server.js"] # expect: root-user
