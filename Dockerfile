# 育津：网页和接口，一个端口。怎么用见 docs/deploy.md。
# To pin the very image, give it with its digest; docs/deploy.md says how.
ARG NODE_IMAGE=node:24.22.3-bookworm-slim
FROM ${NODE_IMAGE} AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
# What the builder keeps of earlier builds, for pages that are open while the image is changed.
RUN --mount=type=cache,target=/build/dist/kept npm run build:h5 && npm run build:server && mkdir -p versions

FROM ${NODE_IMAGE}
WORKDIR /app
ENV NODE_ENV=production PORT=3000
# The bundle looks for the pages beside its own folder, and needs nothing else.
COPY --from=build /build/dist/server dist/server
COPY --from=build /build/dist/h5 dist/h5
# Earlier rules, where `npm run version:build` has made some.
COPY --from=build /build/versions versions
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/v1/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Without a shell, so that SIGTERM reaches the server; the flags are those of `npm start`.
CMD ["node", "--max-semi-space-size=8", "--heap-growing-percent=50", "dist/server/serve.mjs"]
