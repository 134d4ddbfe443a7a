# path: Dockerfile
from alpine:3.22
arg access_token
env auth_token=${access_token} # expect: secret-in-image
