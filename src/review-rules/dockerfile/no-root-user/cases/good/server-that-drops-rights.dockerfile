# path: Dockerfile
FROM debian:13
RUN apt-get update && apt-get install -y nginx
CMD ["nginx", "-g", "daemon off;"]
