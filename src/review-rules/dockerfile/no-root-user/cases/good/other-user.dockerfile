# path: Dockerfile
FROM node:24.1
USER node
CMD ["node", "server.js"]
