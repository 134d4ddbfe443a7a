# path: Dockerfile
FROM gcr.io/distroless/nodejs24-debian12:nonroot
COPY . /app
CMD ["/app/server.js"]
