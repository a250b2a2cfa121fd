// A web server of the plainest kind: files of one folder, with the headers that a test wants, and a log of what was asked.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".json": "application/json", ".wasm": "application/wasm" };

/** Serves `folder`; `change` may give other bytes for a name. */
export async function serve(folder, { headers = {}, types = TYPES, change = () => undefined } = {}) {
  const log = [];
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url, "http://local");
    log.push({ path: pathname + search, referer: request.headers.referer });
    const name = normalize(pathname === "/" ? "/index.html" : pathname);
    const file = join(folder, name);
    const all = { ...headers, "Content-Type": types[extname(file)] ?? "application/octet-stream" };
    const other = change(name);
    if (other) return response.writeHead(200, all).end(other);
    try {
      statSync(file);
    } catch {
      return response.writeHead(404).end();
    }
    response.writeHead(200, all);
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, log, stop: () => new Promise((resolve) => server.close(resolve)) };
}
