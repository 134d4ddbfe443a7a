FROM node:24.1-slim
RUN echo 'chmod 777 /app' > /notes && grep -rn "chmod 777" /etc
# path: Dockerfile
