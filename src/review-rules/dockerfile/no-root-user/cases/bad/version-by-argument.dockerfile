ARG NODE_VERSION=20.12.2
FROM node:${NODE_VERSION}-alpine AS build
RUN npm ci

FROM node:${NODE_VERSION}-alpine
COPY --from=build /src/dist /app
CMD ["node", "/app/main.js"] # expect: root-user
# path: Dockerfile
