FROM node:24
COPY <<EOF /Dockerfile
FROM node
EOF
RUN make
