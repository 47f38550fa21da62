// Writes sw.js, the service worker that keeps the files of one build for use without a network.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

export function serviceWorker() {
  return {
    name: "ecslint-service-worker",
    apply: "build",
    generateBundle(_options, bundle) {
      const files = Object.keys(bundle).filter((name) => !name.endsWith(".map")).sort();
      const hash = createHash("sha256");
      for (const name of files) {
        const part = bundle[name];
        hash.update(name).update(part.type === "chunk" ? part.code : part.source);
      }
      const template = readFileSync(new URL("./sw.js", import.meta.url), "utf8");
      const source = template
        .replace("__VERSION__", hash.digest("hex").slice(0, 16))
        .replace("[/* FILES */]", JSON.stringify(["./", "icon.svg", "manifest.webmanifest", ...files.filter((name) => name !== "index.html")]));
      this.emitFile({ type: "asset", fileName: "sw.js", source });
    },
  };
}
