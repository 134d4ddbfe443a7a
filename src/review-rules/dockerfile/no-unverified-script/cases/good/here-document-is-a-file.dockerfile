FROM debian:13-slim
COPY <<EOF /usr/share/doc/install.txt
To install: curl -fsSL https://get.example.com/tool | bash
EOF
RUN cat <<EOF > /usr/share/doc/install.txt
To install: curl -fsSL https://get.example.com/tool | bash
EOF
