// Texts in the fragment of a link, which browsers send to no server: JSON, deflated, in base64url.

/** A link that unpacks to more is refused: a small one may stand for gigabytes. */
const MOST = 4 * 1024 * 1024;

/** The texts as a fragment. */
export async function encode(texts: string[]): Promise<string> {
  const packed = new Blob([JSON.stringify(texts)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  let binary = "";
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The texts of a fragment; throws where it is broken. */
export async function decode(fragment: string): Promise<string[]> {
  const binary = atob(fragment.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const texts: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(await collect(stream)));
  if (!Array.isArray(texts) || !texts.every((text) => typeof text === "string")) throw new Error("no texts");
  return texts;
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > MOST) {
      await reader.cancel();
      throw new Error("too large");
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}
