FROM node:24.1-slim
RUN setfacl -m o::rwx /app && mychmod 777 /app
# path: Dockerfile
