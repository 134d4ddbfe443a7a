ARG GO_VERSION=1.24.1
FROM golang:${GO_VERSION}-alpine
COPY . .
CMD ["./scripts/build/binary"]
# path: Dockerfile
