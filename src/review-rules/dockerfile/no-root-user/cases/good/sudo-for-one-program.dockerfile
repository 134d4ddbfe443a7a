FROM ubuntu:24.04
RUN echo 'app ALL=(root) NOPASSWD: /usr/sbin/route' > /etc/sudoers.d/app
RUN sed -i 's/NOPASSWD:ALL/PASSWD:ALL/' /etc/sudoers
USER app
CMD ["/app/server"]
# path: Dockerfile
