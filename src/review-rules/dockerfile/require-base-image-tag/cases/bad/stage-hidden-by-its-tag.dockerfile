FROM golang:1.23 AS builder
RUN go build -o /out/app ./cmd/app
# A stage has no tag: this is an image of that name.
FROM builder:latest AS packer # expect: latest
COPY --from=builder /out/app /app
FROM docker.io/library/debian:latest # expect: latest
COPY --from=packer /app /app
