# path: Dockerfile
FROM node:24.1-slim
ARG API_KEY
ENV API_KEY=$API_KEY # expect: secret-in-image
CMD ["node", "server.js"]
