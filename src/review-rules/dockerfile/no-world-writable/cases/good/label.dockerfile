FROM node:24.1-slim
LABEL how="chmod 777 /app"
CMD ["chmod", "777", "/app"]
# path: Dockerfile
