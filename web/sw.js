// The page without a network: every file of this build, kept under the build's own name.
const CACHE = "ecslint-__VERSION__";
const FILES = [/* FILES */];

self.addEventListener("install", (event) => {
  const keep = caches.open(CACHE).then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: file.startsWith("assets/") ? "force-cache" : "no-cache" }))));
  event.waitUntil(keep.then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  const old = (name) => name.startsWith("ecslint-") && name !== CACHE;
  const forget = caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name))));
  event.waitUntil(forget.then(() => self.clients.claim()));
});

// The page itself comes from the network first, so that a new build is seen at once; its files have their content's
// hash in their names and never change.
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return;
  if (request.mode === "navigate") {
    event.respondWith(fetch(request).catch(() => caches.match("./")));
  } else {
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
  }
});
