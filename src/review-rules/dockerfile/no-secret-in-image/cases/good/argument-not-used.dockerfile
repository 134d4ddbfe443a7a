# path: Dockerfile
FROM alpine:3.22
ARG API_TOKEN
RUN make
CMD ["/app"]
