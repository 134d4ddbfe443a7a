FROM debian:13-slim
ADD https://get.example.com/tool_2.1_amd64.deb /tmp/tool.deb # expect: unverified-download
ADD --chown=app https://repo.example.com/app/1.4/app-1.4.jar /opt/app.jar # expect: unverified-download
ADD http://get.example.com/latest /usr/local/bin/tool # expect: unverified-download
ADD https://get.example.com/data.zip https://get.example.com/more.json /data/ # expect: unverified-download
RUN dpkg -i /tmp/tool.deb
