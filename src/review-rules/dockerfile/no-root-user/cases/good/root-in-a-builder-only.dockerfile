# path: Dockerfile
FROM golang:1.24 AS build
USER root
CMD ["go", "build"]

FROM gcr.io/distroless/static-debian12:nonroot
COPY --from=build /app /app
ENTRYPOINT ["/app"]
