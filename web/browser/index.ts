// What the page asks of the browser beside the editor: files, links, the clipboard. Seen by web/src/files.rs and share.rs.
export { Opened, pick, receive, save } from "./files.ts";
export { pages } from "./pages.ts";
export { decode, encode } from "./link.ts";
