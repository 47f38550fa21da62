// What the page asks of the browser beside the editor: files, links, the clipboard. Seen by web/src/files.rs and share.rs.
export { Opened, is_kept, pick, receive, save } from "./files.ts";
export { Focus } from "./focus.ts";
export { pages } from "./pages.ts";
export { claim } from "./tabs.ts";
export { decode, encode } from "./link.ts";
