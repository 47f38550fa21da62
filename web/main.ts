// Starts the editor: styles first, then the wasm, which builds the page.
import "./styles/main.css";
import start from "ecslint-wasm";

start().catch((error: unknown) => {
  const app = document.getElementById("app");
  if (app) app.textContent = `The editor could not start: ${String(error)}`;
});

if ("serviceWorker" in navigator && location.protocol.startsWith("http")) {
  // Without one (a private window, a host without TLS) the page works as long as there is a network.
  navigator.serviceWorker.register("./sw.js").catch(() => undefined);
}
