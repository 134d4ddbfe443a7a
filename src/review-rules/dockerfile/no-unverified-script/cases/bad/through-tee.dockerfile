FROM debian:13-slim AS build
RUN curl -L https://get.example.com/nix | tee /tmp/log | sh # expect: unverified-script
FROM debian:13-slim
COPY --from=build /nix /nix
