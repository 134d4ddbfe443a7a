# path: Dockerfile
FROM registry.example.com/platform/node:24.1
COPY . /app
CMD ["node", "/app/server.js"]
