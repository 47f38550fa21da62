// Bundles index.html and what it loads into web/dist; URLs are relative, so that any host and path will do.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { preload } from "./preload.mjs";
import { serviceWorker } from "./worker.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here(".."),
  base: "./",
  publicDir: here("public"),
  cacheDir: here("node_modules/.vite"),
  logLevel: "warn",
  resolve: {
    alias: {
      "ecslint-browser": here("browser/index.ts"),
      "ecslint-editor": here("editor/index.ts"),
      "ecslint-wasm": here("pkg/ecslint_web.js"),
    },
  },
  build: {
    outDir: here("dist"),
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
  },
  plugins: [preload(), serviceWorker()],
});
