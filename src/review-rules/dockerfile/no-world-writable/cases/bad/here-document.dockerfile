FROM node:24.1-slim
RUN <<EOF
mkdir /data
chmod ugo=rwx /data # expect: world-writable
EOF
# path: Dockerfile
