# An image with nothing in it but the static binary, run by nobody in particular.
#
#   docker build --tag ecslint .
#   docker run --rm --volume "$PWD:/work:ro" ecslint
FROM rust:1-alpine AS build
WORKDIR /source
COPY . .
# What Alpine links is static.
RUN cargo build --profile dist --locked --package ecslint

FROM scratch
COPY --from=build /source/target/dist/ecslint /ecslint
USER 65534:65534
WORKDIR /work
ENTRYPOINT ["/ecslint"]
