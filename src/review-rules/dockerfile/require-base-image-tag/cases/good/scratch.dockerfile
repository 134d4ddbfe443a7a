FROM golang:1.24 AS build
RUN make
FROM scratch
COPY --from=build /a /a
