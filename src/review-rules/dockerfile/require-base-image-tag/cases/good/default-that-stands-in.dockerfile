ARG base_image=non-existing
ARG RUNTIME=placeholder
FROM ${base_image}
FROM ${RUNTIME}
