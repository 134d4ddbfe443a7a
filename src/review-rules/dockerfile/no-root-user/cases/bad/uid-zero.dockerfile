# path: services/api/Dockerfile
FROM acme/base:1.2
USER 0:0 # expect: root-user
ENTRYPOINT ["/usr/bin/api", "--port", "8080"]
