FROM alpine:3.19.1
RUN curl -fsSLo install.sh https://get.example.com/install.sh && chmod +x install.sh && ./install.sh --version v3.14.4 && rm install.sh # expect: unverified-script
RUN wget -q https://repo.example.com/Miniconda3-latest-Linux-x86_64.sh \
 && bash Miniconda3-latest-Linux-x86_64.sh -b -p /opt/conda \ # expect: unverified-script
 && rm Miniconda3-latest-Linux-x86_64.sh
RUN curl https://bootstrap.example.com/get-pip.py --output /tmp/get-pip.py
RUN python3 /tmp/get-pip.py # expect: unverified-script
RUN curl -sSL http://get.example.com/setup > /tmp/setup; sudo sh /tmp/setup # expect: unverified-script
