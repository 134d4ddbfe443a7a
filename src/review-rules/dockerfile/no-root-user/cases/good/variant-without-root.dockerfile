ARG BASE=registry.example.com/node:24.1
FROM ${BASE}
COPY . /app
CMD ["node", "/app/server.js"]
# path: Dockerfile
