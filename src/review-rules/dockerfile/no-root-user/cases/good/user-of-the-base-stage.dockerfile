# path: Dockerfile
FROM node:24.1 AS base
USER node

FROM base
COPY . /app
CMD ["node", "/app/server.js"]
