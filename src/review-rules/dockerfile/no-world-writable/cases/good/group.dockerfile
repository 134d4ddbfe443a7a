FROM node:24.1-slim
RUN chgrp -R 0 /data && chmod -R g=u /data && chmod g+rwx /data
# path: Dockerfile
