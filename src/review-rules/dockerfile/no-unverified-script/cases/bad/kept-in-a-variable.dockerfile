FROM debian:12.11
RUN setup="$(curl -fsSL https://tools.acme.io/setup.sh)" \
  && sh -c "$setup" # expect: unverified-script
