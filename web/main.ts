// Starts the editor: styles first, then the wasm, which builds the page.
import "./styles/main.css";
import start from "ecslint-wasm";

try {
  // Before the wasm, so that the page does not change its colours.
  const theme = localStorage.getItem("ecslint.theme");
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden.
}

start().catch((error: unknown) => {
  const app = document.getElementById("app");
  if (!app) return;
  const words = document.createElement("p");
  words.textContent = `The editor could not start: ${String(error)}`;
  const again = document.createElement("button");
  again.className = "button";
  again.textContent = "Try again";
  again.addEventListener("click", () => location.reload());
  app.firstElementChild?.replaceChildren(words, again);
});

if ("serviceWorker" in navigator && location.protocol.startsWith("http")) {
  // Without one (a private window, a host without TLS) the page works as long as there is a network.
  navigator.serviceWorker.register("./sw.js").catch(() => undefined);
}
