# path: .devcontainer/Dockerfile
FROM node:24.1
USER root
CMD ["node", "server.js"]
