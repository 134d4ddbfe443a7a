FROM node AS node # expect: untagged
RUN make
