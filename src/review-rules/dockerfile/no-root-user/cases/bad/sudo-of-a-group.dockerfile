FROM alpine:3.22
RUN apk add --no-cache sudo
RUN useradd -m web && echo "web ALL=(ALL) NOPASSWD:ALL" > /etc/sudoers.d/web # expect: free-sudo
RUN echo 'web ALL=(ALL:ALL) NOPASSWD: ALL' >> /etc/sudoers # expect: free-sudo
RUN printf "%%wheel ALL=(ALL) NOPASSWD: ALL\n" >> /etc/sudoers # expect: free-sudo
RUN adduser -D web && echo 'web ALL=NOPASSWD:ALL' | tee -a /etc/sudoers # expect: free-sudo
USER 1000:1000
CMD ["/app/server"]
# path: Dockerfile
