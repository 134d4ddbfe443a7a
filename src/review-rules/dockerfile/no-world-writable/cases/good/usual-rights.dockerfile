FROM node:24.1-slim
RUN chmod 755 /app && chmod 644 /app/a && chmod 775 /data && chmod +x /run.sh
# path: Dockerfile
