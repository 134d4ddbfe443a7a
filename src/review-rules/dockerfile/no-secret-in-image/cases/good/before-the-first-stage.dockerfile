# path: Dockerfile
ARG REGISTRY=registry.example.com
ARG TOKEN
FROM ${REGISTRY}/base:1.2
RUN make
