FROM alpine:3.19.1
ADD https://api.example.com/repos/acme/tool/git/refs/heads/main version.json
ADD https://get.example.com/acme.key /etc/apk/keys/
ADD https://get.example.com/README.md /
ADD https://github.com/acme/tool.git#v1.2.0 /src
ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://get.example.com/tool.tar.gz /
ADD rootfs.tar.gz /
ADD bin/probe /bin/probe
