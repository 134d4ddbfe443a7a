FROM node:24.1 AS build
RUN chmod -R 777 /src
FROM node:24.1-slim
COPY --from=build /src/dist /app
# path: Dockerfile
