ARG TAG=24.1-rootless
FROM node:${TAG}
CMD ["node", "/app/server.js"]
# path: Dockerfile
