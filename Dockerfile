# An image of the command. The developers have not built this file: there is no Docker where they work.
#   docker build -t wirelint .
#   docker run --rm -v "$PWD:/copy:ro" wirelint .
FROM node:24-slim AS build
WORKDIR /build
COPY . .
RUN npm ci && npm pack --ignore-scripts --pack-destination /packed

FROM node:24-slim
COPY --from=build /packed/*.tgz /tmp/wirelint.tgz
RUN npm install --global --omit=dev --ignore-scripts /tmp/wirelint.tgz && rm /tmp/wirelint.tgz && npm cache clean --force
# The copy is mounted here. Nothing needs to be written, unless --fix or a report in a file is asked for.
WORKDIR /copy
USER node
ENTRYPOINT ["wirelint"]
CMD ["--help"]
