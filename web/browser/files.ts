// Files: opened, dropped and saved, in place where the browser can, else as a download.

/** Larger files are not read: the linter takes 8 MiB. */
const MOST = 9 * 1024 * 1024;

interface Handle {
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
  readonly name: string;
}

interface Pickers {
  showOpenFilePicker?: (options: object) => Promise<Handle[]>;
  showSaveFilePicker?: (options: object) => Promise<Handle>;
}

const pickers = globalThis as unknown as Pickers;

/** The file of each origin, by its number: the text that came from there is saved there. */
const handles = new Map<number, Handle>();

/** A file that was opened. */
export class Opened {
  constructor(readonly name: string, readonly size: number, readonly bytes: Uint8Array, readonly handle?: Handle) {}

  /** It is the file of the origin of this number. */
  keep(origin: number): void {
    if (this.handle) handles.set(origin, this.handle);
  }
}

async function read(file: File, handle?: Handle): Promise<Opened> {
  const bytes = file.size > MOST ? new Uint8Array() : new Uint8Array(await file.arrayBuffer());
  return new Opened(file.name, file.size, bytes, handle);
}

/** Lets the user choose files; none where that is given up. */
export async function pick(): Promise<Opened[]> {
  if (pickers.showOpenFilePicker) {
    const chosen = await pickers.showOpenFilePicker({ multiple: true }).catch(given_up);
    return Promise.all((chosen ?? []).map(async (handle) => read(await handle.getFile(), handle)));
  }
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  const files = await new Promise<File[]>((done) => {
    input.addEventListener("change", () => done([...(input.files ?? [])]));
    input.addEventListener("cancel", () => done([]));
    input.click();
  });
  return Promise.all(files.map((file) => read(file)));
}

/** Calls `opened` with files that are dropped anywhere on the page. */
export function receive(opened: (files: Opened[]) => void): void {
  const brings = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  // Before the editor sees them, which would put their text where they are dropped.
  addEventListener("dragover", (event) => brings(event) && event.preventDefault(), true);
  addEventListener("drop", (event) => {
    if (!brings(event)) return;
    event.preventDefault();
    event.stopPropagation();
    const files = [...(event.dataTransfer?.files ?? [])];
    // A folder is no file that can be read.
    Promise.all(files.map((file) => read(file).catch(() => undefined)))
      .then((all) => opened(all.filter((file) => file !== undefined)));
  }, true);
}

/** Whether the file of this origin is known, so that it can be written. */
export function is_kept(origin: number): boolean {
  return handles.has(origin);
}

/** Saves `content` and tells under which name; nothing where that is given up. */
export async function save(origin: number, name: string, content: string): Promise<string | undefined> {
  let handle = handles.get(origin);
  if (!handle && pickers.showSaveFilePicker) {
    handle = await pickers.showSaveFilePicker({ suggestedName: name }).catch(given_up);
    if (!handle) return undefined;
    handles.set(origin, handle);
  }
  if (!handle) {
    download(name, content);
    return name;
  }
  const file = await handle.createWritable();
  await file.write(content);
  await file.close();
  return handle.name;
}

function download(name: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: "application/octet-stream" }));
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function given_up(error: unknown): undefined {
  if (error instanceof DOMException && error.name === "AbortError") return undefined;
  throw error;
}
