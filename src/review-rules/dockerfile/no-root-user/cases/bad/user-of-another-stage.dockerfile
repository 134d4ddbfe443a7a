# path: Dockerfile
FROM golang:1.24 AS build
USER nobody
RUN go build -o /app

FROM alpine:3.22
COPY --from=build /app /app
ENTRYPOINT ["/app"] # expect: root-user
