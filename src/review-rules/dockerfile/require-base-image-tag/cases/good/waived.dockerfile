FROM node:24 AS a
# autoglm-disable-next-line require-base-image-tag -- our own image, it has no versions
FROM team/base
