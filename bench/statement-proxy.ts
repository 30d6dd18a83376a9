import { connect, createServer, type Socket } from "node:net";

/** Counts since the proxy was opened. */
export interface Counts {
  /** `CommandComplete` messages: one for each statement that the server has carried out, also where several come in one text. */
  readonly statements: number;
  /** `Query` and `Sync` messages: how often the client asked and waited. */
  readonly requests: number;
}

/** Stands between client and server and counts what passes. It runs in the measuring process, so that it costs the measured one nothing. */
export interface StatementProxy {
  /** The address of a database through the proxy. */
  url(database: string): string;
  counts(): Counts;
  close(): void;
}

/** Opens a proxy to the server at this address. */
export async function openProxy(serverUrl: string): Promise<StatementProxy> {
  const target = new URL(serverUrl);
  let statements = 0;
  let requests = 0;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(target.port || 5432), target.hostname);
    const asked = messageReader(true, (type) => void (type === "Q" || type === "S" ? (requests += 1) : 0));
    const answered = messageReader(false, (type) => void (type === "C" ? (statements += 1) : 0));
    client.on("data", asked).pipe(upstream);
    upstream.on("data", answered).pipe(client);
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.setNoDelay(true);
      socket.on("close", () => open.delete(socket));
      // One side going away ends the other; what that means is told by the measured program.
      socket.on("error", () => [client, upstream].forEach((one) => one.destroy()));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    url(database) {
      const url = new URL(serverUrl);
      Object.assign(url, { hostname: "127.0.0.1", port: String(port), pathname: `/${database}` });
      return url.href;
    },
    counts: () => ({ statements, requests }),
    close() {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

/**
 * Reads a stream of PostgreSQL's messages: a byte for the type, four for the length, the content.
 * @param startsUntyped the first message of a client has no type
 */
function messageReader(startsUntyped: boolean, onMessage: (type: string) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  let skip = 0;
  let untyped = startsUntyped;
  return (chunk) => {
    let bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    for (;;) {
      const skipped = Math.min(skip, bytes.length);
      skip -= skipped;
      bytes = bytes.subarray(skipped);
      const header = untyped ? 4 : 5;
      if (skip > 0 || bytes.length < header) break;
      if (!untyped) onMessage(String.fromCharCode(bytes[0]!));
      // The length counts itself, and not the type.
      skip = bytes.readInt32BE(header - 4) + header - 4;
      untyped = false;
    }
    rest = Buffer.from(bytes);
  };
}
