ARG RUNNER=root
FROM golang:1.24 AS build
RUN go build -o /app .
FROM alpine:3.22
ARG RUNNER
COPY --from=build /app /app
USER "${RUNNER}" # expect: root-user
CMD ["/app"]
# path: Dockerfile
