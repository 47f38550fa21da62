// Has the browser fetch the wasm while it still reads the JavaScript that asks for it.
export function preload() {
  return {
    name: "ecslint-preload",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle }) {
        const files = Object.keys(bundle ?? {}).filter((name) => name.endsWith(".wasm"));
        return files.map((name) => ({
          tag: "link",
          attrs: { rel: "preload", as: "fetch", type: "application/wasm", crossorigin: "anonymous", href: `./${name}` },
          injectTo: "head",
        }));
      },
    },
  };
}
