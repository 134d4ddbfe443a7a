from alpine:3.22
run chmod 757 /x # expect: world-writable
# path: Dockerfile
