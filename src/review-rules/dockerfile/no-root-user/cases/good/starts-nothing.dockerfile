# path: Dockerfile
FROM golang:1.24
RUN apt-get update && apt-get install -y protobuf-compiler
